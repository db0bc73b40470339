import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { post } from '../providers/http';
import { ProblemError, errorText } from '../providers/problem';
import { markCompleted, unmarkCompleted } from './completedHere';

interface Options {
    onDone?: () => void;
    /** Somebody else was first, or the task is gone. */
    onGone?: (message: string) => void;
    onInvalid?: (errors: Record<string, string>) => void;
}

export const useCompleteTask = (id: string, { onDone, onGone, onInvalid }: Options = {}) => {
    const notify = useNotify();
    const queries = useQueryClient();
    const settle = () => {
        for (const key of ['tasks', 'requisitions', 'purchase-orders', 'order-amendments', 'home', 'inspections', 'nonconformances', 'process-instances']) {
            void queries.invalidateQueries({ queryKey: [key] });
        }
    };
    return useMutation({
        mutationFn: (variables: Record<string, unknown>) => {
            markCompleted(id);
            return post(`/api/tasks/${id}/complete`, { variables });
        },
        onSuccess: () => {
            settle();
            onDone?.();
        },
        onError: error => {
            const problem = error instanceof ProblemError ? error : null;
            if (problem?.status === 409 && onGone) {
                settle();
                onGone(problem.message);
                return;
            }
            unmarkCompleted(id);
            if (problem?.problem?.errors && onInvalid) onInvalid(problem.problem.errors);
            else notify(errorText(error), { type: 'error', autoHideDuration: 10_000 });
        },
    });
};
