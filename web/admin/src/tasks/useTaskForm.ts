import { useQuery } from '@tanstack/react-query';
import { get } from '../providers/http';
import type { Me } from '../providers/me';
import { ProblemError } from '../providers/problem';
import { COLLEAGUES, asksForPerson, type FormSchema } from './approvalForm';

interface Variable {
    name: string;
    value: unknown;
}

const asRecord = (variables: Record<string, unknown> | Variable[]): Record<string, unknown> =>
    Array.isArray(variables) ? Object.fromEntries(variables.map(({ name, value }) => [name, value])) : variables;

/** A task without a form is answered all the same. */
const noForm = (error: unknown) => {
    if (error instanceof ProblemError && error.status === 404) return undefined;
    throw error;
};

/** Oneself first, then everybody with a company in common. */
const colleagues = async (signal: AbortSignal) => {
    const [me, others] = await Promise.all([
        get<Me>('/api/me', signal), get<{ id: string; name: string }[]>('/api/delegates?_start=0&_end=1000&_sort=name&_order=ASC', signal),
    ]);
    return [{ id: me.username, name: me.name }, ...others].map(({ id, name }) => ({ value: id, label: name }));
};

/** The form and the values of the process that it shows. */
export const useTaskForm = (id: string, enabled: boolean) =>
    useQuery({
        queryKey: ['task-form', id],
        queryFn: async ({ signal }) => {
            const [schema, variables] = await Promise.all([
                get<FormSchema>(`/api/tasks/${id}/form`, signal).catch(noForm),
                get<Record<string, unknown> | Variable[]>(`/api/tasks/${id}/variables`, signal),
            ]);
            const people: Record<string, unknown> = asksForPerson(schema?.components) ? { [COLLEAGUES]: await colleagues(signal) } : {};
            return { schema, variables: { ...asRecord(variables ?? {}), ...people } };
        },
        enabled,
        staleTime: Infinity,
    });

/** How far a level of approval is. */
export interface Quorum {
    needed: number;
    rejectionsEnough: number;
    approvedBy: string[];
    rejectedBy: string[];
}

export interface Decidability {
    decidable: boolean;
    reason?: string | null;
    onBehalfOf?: string | null;
    quorum?: Quorum | null;
}

/** Whether the user may decide; for a closed task, who did. */
export const useDecidability = (id: string) =>
    useQuery({
        queryKey: ['tasks', 'decidability', id],
        queryFn: ({ signal }) => get<Decidability>(`/api/tasks/${id}/decidability`, signal),
    });
