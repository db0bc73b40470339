import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';
import { post } from '../providers/http';
import { errorText } from '../providers/problem';

interface Options<R> {
    /** Key of the message that says it is done. */
    done?: string;
    onDone?: (result: R) => void;
    onFailed?: (error: unknown) => void;
}

/** A business action, `POST /api/<resource>/<id>/<verb>`; afterwards everything shown is read again. */
export const useAction = <B = unknown, R = unknown>(path: string, { done, onDone, onFailed }: Options<R> = {}) => {
    const notify = useNotify();
    const refresh = useRefresh();
    const queries = useQueryClient();
    return useMutation({
        mutationFn: (body?: B) => post<R>(path, body ?? {}),
        onSuccess: result => {
            if (done) notify(done, { type: 'success' });
            void queries.invalidateQueries();
            refresh();
            onDone?.(result);
        },
        onError: error => (onFailed ? onFailed(error) : notify(errorText(error), { type: 'error' })),
    });
};
