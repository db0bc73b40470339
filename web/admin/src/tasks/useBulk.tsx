import { useMutation } from '@tanstack/react-query';
import { useListContext, useNotify } from 'react-admin';
import { post } from '../providers/http';
import { errorText } from '../providers/problem';
import { useShowBulkResults } from './BulkResults';
import type { BulkResult, Task } from './task';

/** One call for many tasks, and a dialog that says what became of each. */
export const useBulk = (path: string, onSent?: () => void) => {
    const notify = useNotify();
    const show = useShowBulkResults();
    const { data } = useListContext<Task>();
    return useMutation({
        mutationFn: (body: object) => post<BulkResult[]>(path, body),
        // As they are now: live news may take the rows from the list before the answer.
        onMutate: () => data ?? [],
        onSuccess: (results, _, tasks) => {
            onSent?.();
            show({ results, tasks });
        },
        onError: error => notify(errorText(error), { type: 'error' }),
    });
};
