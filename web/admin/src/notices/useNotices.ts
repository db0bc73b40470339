import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../providers/http';
import type { Notice } from './notice';

const OFTEN = 30_000;
const SHOWN = 8;

export const useUnread = () =>
    useQuery({ queryKey: ['notices', 'unread'], queryFn: ({ signal }) => get<{ count: number }>('/api/notices/unread', signal), refetchInterval: OFTEN });

/** The newest unread ones, asked for when somebody looks. */
export const useNewest = (enabled: boolean) =>
    useQuery({
        queryKey: ['notices', 'newest'], enabled,
        queryFn: ({ signal }) => get<Notice[]>(`/api/notices?unread=true&_start=0&_end=${SHOWN}`, signal),
    });

export const useReading = () => {
    const queries = useQueryClient();
    const onSettled = () => queries.invalidateQueries({ queryKey: ['notices'] });
    const read = useMutation({ mutationFn: ({ id }: Pick<Notice, 'id'>) => post(`/api/notices/${id}/read`), onSettled });
    const readAll = useMutation({ mutationFn: () => post('/api/notices/read-all'), onSettled });
    return { read, readAll };
};
