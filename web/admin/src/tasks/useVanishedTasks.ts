import { useEffect, useRef } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { get } from '../providers/http';
import { wasCompletedHere } from './completedHere';
import type { Task } from './task';

/** Says by whom a task was completed when it leaves the list by itself. */
export const useVanishedTasks = () => {
    const { data, filterValues, page, sort, isPending, isFetching } = useListContext<Task>();
    const notify = useNotify();
    const before = useRef<{ scope: string; ids: string[] }>({ scope: '', ids: [] });
    const scope = JSON.stringify([filterValues, page, sort]);
    useEffect(() => {
        if (isPending || isFetching || !data) return;
        const ids = data.map(({ id }) => id);
        const gone = before.current.scope === scope ? before.current.ids.filter(id => !ids.includes(id)) : [];
        before.current = { scope, ids };
        gone.filter(id => !wasCompletedHere(id)).slice(0, 5).forEach(async id => {
            const task = await get<Task & { completedBy?: string }>(`/api/tasks/${id}`).catch(() => null);
            if (task?.state !== 'COMPLETED') return;
            notify('quayside.task.completedElsewhere', {
                type: 'info',
                messageArgs: { case: task.businessKey, name: task.completedBy ?? task.assignee ?? '–' },
            });
        });
    }, [data, isFetching, isPending, notify, scope]);
};
