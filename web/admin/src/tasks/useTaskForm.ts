import { useQuery } from '@tanstack/react-query';
import { get } from '../providers/http';
import type { FormSchema } from './approvalForm';

interface Variable {
    name: string;
    value: unknown;
}

const asRecord = (variables: Record<string, unknown> | Variable[]): Record<string, unknown> =>
    Array.isArray(variables) ? Object.fromEntries(variables.map(({ name, value }) => [name, value])) : variables;

/** The form and the values of the process that it shows. */
export const useTaskForm = (id: string) =>
    useQuery({
        queryKey: ['task-form', id],
        queryFn: async ({ signal }) => {
            const [schema, variables] = await Promise.all([
                get<FormSchema | undefined>(`/api/tasks/${id}/form`, signal),
                get<Record<string, unknown> | Variable[]>(`/api/tasks/${id}/variables`, signal),
            ]);
            return { schema, variables: asRecord(variables ?? {}) };
        },
        staleTime: Infinity,
    });

export interface Decidability {
    decidable: boolean;
    reason?: string | null;
    onBehalfOf?: string | null;
}

export const useDecidability = (id: string, enabled: boolean) =>
    useQuery({
        queryKey: ['tasks', 'decidability', id],
        queryFn: ({ signal }) => get<Decidability>(`/api/tasks/${id}/decidability`, signal),
        enabled,
    });
