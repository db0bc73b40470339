import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';
import { post, put, remove } from '../providers/http';
import { errorText } from '../providers/problem';

const senders = { POST: post, PUT: put, DELETE: remove };

interface Options<R> {
    method?: keyof typeof senders;
    /** Key of the message that says it is done. */
    done?: string;
    onDone?: (result: R) => void;
    onFailed?: (error: unknown) => void;
}

/** A business action, mostly `POST /api/<resource>/<id>/<verb>`; afterwards everything shown is read again. */
export const useAction = <B = unknown, R = unknown>(path: string, { method = 'POST', done, onDone, onFailed }: Options<R> = {}) => {
    const notify = useNotify();
    const refresh = useRefresh();
    const queries = useQueryClient();
    return useMutation({
        mutationFn: (body?: B) => senders[method]<R>(path, body ?? {}),
        onSuccess: result => {
            if (done) notify(done, { type: 'success' });
            void queries.invalidateQueries();
            refresh();
            onDone?.(result);
        },
        onError: error => (onFailed ? onFailed(error) : notify(errorText(error), { type: 'error' })),
    });
};
