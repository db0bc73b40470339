import { useQuery } from '@tanstack/react-query';
import { get } from '../providers/http';
import type { InstanceStep } from './instance';

export const useSteps = (key: string) =>
    useQuery({
        queryKey: ['process-instances', 'steps', key],
        queryFn: ({ signal }) => get<InstanceStep[]>(`/api/process-instances/${key}/steps`, signal),
    });
