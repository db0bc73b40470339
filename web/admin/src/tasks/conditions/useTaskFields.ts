import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useMe } from '../../providers/me';
import { useProcessChoices } from '../../common/processes';
import { get } from '../../providers/http';
import { commonFields, type Field } from './conditions';

/** All fields with their names, and the values of those that have few. */
export const useTaskFields = () => {
    const translate = useTranslate();
    const { data: me } = useMe();
    const processes = useProcessChoices();
    const { data: declared = [] } = useQuery({
        queryKey: ['task-fields'], queryFn: ({ signal }) => get<{ id: string; name: string }[]>('/api/task-fields', signal), staleTime: 300_000,
    });
    const fields: Field[] = [...declared.map(({ id, name }) => ({ id, name, kind: 'declared' as const })), ...commonFields];
    const companies = me?.companies ?? [];
    const choices: Record<string, { id: string; name: string }[]> = {
        processId: processes,
        companyCode: companies.map(({ code, name }) => ({ id: code, name })),
        currency: [...new Set(companies.map(({ currency }) => currency))].map(id => ({ id, name: id })),
    };
    const nameOf = ({ id, name }: Field) => translate(`quayside.task.field.${id}`, { _: name ?? id });
    return { fields, choices, nameOf };
};
