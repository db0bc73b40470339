import { useQuery } from '@tanstack/react-query';
import { get } from '../providers/http';

export interface Change {
    /** Null for the header. */
    line: number | null;
    field: string;
    before: string | null;
    after: string | null;
}

export interface Revision {
    revision: number;
    recordedBy: string;
    recordedAt: string;
    changes: Change[];
}

export const useRevisions = (id: string) =>
    useQuery({
        queryKey: ['requisitions', 'revisions', id],
        queryFn: ({ signal }) => get<Revision[]>(`/api/requisitions/${id}/revisions`, signal),
    });
