import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { post } from '../providers/http';
import { errorText } from '../providers/problem';
import { BulkResultDialog } from './BulkResultDialog';
import type { BulkResult, Task } from './task';

/** One call for many tasks, and a dialog that says what became of each. */
export const useBulk = (path: string, onSent?: () => void) => {
    const notify = useNotify();
    const queries = useQueryClient();
    const { data, onUnselectItems } = useListContext<Task>();
    const [results, setResults] = useState<{ results: BulkResult[]; tasks: Task[] } | null>(null);
    const send = useMutation({
        mutationFn: (body: object) => post<BulkResult[]>(path, body),
        onSuccess: answer => {
            onSent?.();
            setResults({ results: answer, tasks: data ?? [] });
        },
        onError: error => notify(errorText(error), { type: 'error' }),
    });
    const finish = () => {
        setResults(null);
        onUnselectItems();
        void queries.invalidateQueries();
    };
    return { send, dialog: results && <BulkResultDialog {...results} onClose={finish} /> };
};
