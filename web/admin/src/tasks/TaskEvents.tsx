import { fetchEventSource } from '@microsoft/fetch-event-source';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { accessToken } from '../providers/http';

class Refused extends Error {}

/** A burst of changes makes one refetch. */
const SETTLE_MS = 150;
const RECONNECT_MS = 3_000;

/** Listens for changes of tasks and lets everything that shows tasks read them again. */
export const TaskEvents = () => {
    const queries = useQueryClient();
    useEffect(() => {
        const abort = new AbortController();
        let timer: ReturnType<typeof setTimeout> | undefined;
        const refetch = () => {
            clearTimeout(timer);
            timer = setTimeout(() => {
                for (const key of ['tasks', 'notices', 'home', 'process-instances', 'requisitions']) {
                    void queries.invalidateQueries({ queryKey: [key] });
                }
            }, SETTLE_MS);
        };
        const authorised: typeof fetch = async (input, init) =>
            fetch(input, { ...init, headers: { ...(init?.headers as object), Authorization: `Bearer ${await accessToken()}` } });
        fetchEventSource('/api/task-events', {
            signal: abort.signal,
            fetch: authorised,
            onopen: async response => {
                if (response.status === 401 || response.status === 403) throw new Refused();
                if (!response.ok) throw new Error(response.statusText);
            },
            onmessage: ({ event }) => {
                if (event === 'tasks') refetch();
            },
            onclose: () => {
                throw new Error('closed');
            },
            onerror: error => {
                if (error instanceof Refused) throw error;
                return RECONNECT_MS;
            },
        }).catch(() => undefined);
        return () => {
            abort.abort();
            clearTimeout(timer);
        };
    }, [queries]);
    return null;
};
