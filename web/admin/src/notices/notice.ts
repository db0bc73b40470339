import type { RaRecord } from 'react-admin';

export interface Notice extends RaRecord<string> {
    kind: string;
    companyCode?: string | null;
    subject: string;
    text: string;
    page?: string | null;
    taskId?: string | null;
    businessKey?: string | null;
    createdAt: string;
    readAt?: string | null;
}

/** Where a notice leads; one about a level of approval leads to its task as soon as there is one. */
export const targetOf = ({ taskId, page }: Pick<Notice, 'taskId' | 'page'>): string => (taskId ? `/tasks/${taskId}/show` : (page ?? '/notices'));
