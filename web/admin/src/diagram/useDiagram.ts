import { useQuery } from '@tanstack/react-query';
import { get, getText } from '../providers/http';
import type { Instance, InstanceElement } from '../process-instances/instance';

export const useInstance = (key: string | null | undefined) =>
    useQuery({
        queryKey: ['process-instances', 'getOne', { id: String(key), meta: undefined }],
        queryFn: ({ signal }) => get<Instance>(`/api/process-instances/${key}`, signal),
        enabled: !!key,
    });

export const useElements = (key: string | null | undefined) =>
    useQuery({
        queryKey: ['process-instances', 'elements', key],
        queryFn: ({ signal }) => get<InstanceElement[]>(`/api/process-instances/${key}/elements`, signal),
        enabled: !!key,
    });

/** A deployed version never changes. */
export const useDefinitionXml = (definitionKey: string | null | undefined) =>
    useQuery({
        queryKey: ['process-definitions', 'xml', definitionKey],
        queryFn: () => getText(`/api/process-definitions/${definitionKey}/xml`),
        enabled: !!definitionKey,
        staleTime: Infinity,
    });
