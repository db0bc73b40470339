import { useQuery } from '@tanstack/react-query';
import { useStore } from 'react-admin';
import { get } from '../providers/http';
import { COMPANY_KEY } from '../providers/store';
import type { TaskCounts } from './task';

export const useTaskCounts = () => {
    const [company] = useStore(COMPANY_KEY, '');
    const query = company ? `?companyCode=${encodeURIComponent(company)}` : '';
    return useQuery({
        queryKey: ['tasks', 'counts', company],
        queryFn: ({ signal }) => get<TaskCounts>(`/api/tasks/counts${query}`, signal),
        refetchInterval: 60_000,
    });
};
