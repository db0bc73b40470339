import { useQuery } from '@tanstack/react-query';
import { useStore } from 'react-admin';
import { get } from '../providers/http';
import { COMPANY_KEY } from '../providers/store';

export interface Tile {
    key: string;
    value: string | number;
    currency?: string | null;
    /** When there is one such figure for each company. */
    company?: string | null;
    link?: string | null;
}

export const useHome = () => {
    const [company] = useStore(COMPANY_KEY, '');
    const query = company ? `?companyCode=${encodeURIComponent(company)}` : '';
    return useQuery({
        queryKey: ['home', company],
        queryFn: ({ signal }) => get<{ tiles: Tile[] }>(`/api/home${query}`, signal),
    });
};
