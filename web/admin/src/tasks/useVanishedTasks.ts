import { useEffect, useRef } from 'react';
import { useGetIdentity, useListContext, useNotify } from 'react-admin';
import { get } from '../providers/http';
import { wasCompletedHere } from './completedHere';
import type { Task } from './task';
import type { Decidability } from './useTaskForm';

/** Says what became of a task that leaves the list by itself: decided by whom, or claimed by whom. */
export const useVanishedTasks = () => {
    const { data, filterValues, page, sort, isPending, isFetching } = useListContext<Task>();
    const { identity } = useGetIdentity();
    const notify = useNotify();
    const before = useRef<{ scope: string; tasks: Task[] }>({ scope: '', tasks: [] });
    const scope = JSON.stringify([filterValues, page, sort]);
    useEffect(() => {
        if (isPending || isFetching || !data) return;
        const ids = data.map(({ id }) => id);
        const gone = before.current.scope === scope ? before.current.tasks.filter(({ id }) => !ids.includes(id)) : [];
        before.current = { scope, tasks: data };
        gone.filter(({ id }) => !wasCompletedHere(id)).slice(0, 5).forEach(async ({ id }) => {
            const task = await get<Task>(`/api/tasks/${id}`).catch(() => null);
            if (!task) return;
            if (task.state === 'CREATED') {
                if (!task.assignee || task.assignee === identity?.id) return;
                notify('quayside.task.claimedElsewhere', {
                    type: 'info', messageArgs: { case: task.businessKey, name: task.assigneeName ?? task.assignee },
                });
                return;
            }
            const decided = await get<Decidability>(`/api/tasks/${id}/decidability`).catch(() => null);
            notify('quayside.task.completedElsewhere', { type: 'info', messageArgs: { case: task.businessKey, reason: decided?.reason ?? '' } });
        });
    }, [data, identity, isFetching, isPending, notify, scope]);
};
