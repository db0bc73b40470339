import { useRef } from 'react';
import { useGetList, useStore } from 'react-admin';
import { asObject } from '../common/savedView';
import type { Task } from './task';

interface ListParams {
    filter?: Record<string, unknown> | string;
    sort?: string;
    order?: 'ASC' | 'DESC';
    page?: number;
    perPage?: number;
}

export const nextAfter = (ids: string[], id: string): string | undefined => {
    const at = ids.indexOf(id);
    return at < 0 ? ids.find(other => other !== id) : (ids[at + 1] ?? ids[at - 1]);
};

/** The task that follows in the list as the user last saw it. */
export const useNextTask = (id: string): string | undefined => {
    const [params] = useStore<ListParams>('tasks.listParams', {});
    const filter = asObject(params.filter);
    const { data } = useGetList<Task>('tasks', {
        filter: Object.keys(filter).length ? filter : { view: 'groups' },
        sort: { field: params.sort ?? 'dueAt', order: params.order ?? 'ASC' },
        pagination: { page: params.page ?? 1, perPage: params.perPage ?? 25 },
    });
    // Once decided, the task leaves the list: remember what followed while it was still in it.
    const remembered = useRef<{ id: string; next?: string }>({ id });
    const ids = data?.map(task => task.id) ?? [];
    if (ids.includes(id) || remembered.current.id !== id) remembered.current = { id, next: nextAfter(ids, id) };
    return remembered.current.next ?? nextAfter(ids, id);
};
