import { useQuery } from '@tanstack/react-query';
import { usePermissions, useStore } from 'react-admin';
import { get } from './http';
import { COMPANY_KEY } from './store';

export interface Company {
    code: string;
    name: string;
    currency: string;
    locale?: string;
    timeZone?: string;
}

export interface Me {
    username: string;
    name: string;
    email?: string;
    roles: string[];
    companies: Company[];
}

export const useMe = () =>
    useQuery({ queryKey: ['me'], queryFn: ({ signal }) => get<Me>('/api/me', signal), staleTime: Infinity });

/** Whether lists may hold rows of more than one company, whose numbers are then not enough. */
export const useManyCompanies = (): boolean => {
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    return !chosen && (me?.companies.length ?? 0) > 1;
};

export const useHasRole = (...roles: string[]): boolean => {
    const { permissions } = usePermissions<string[]>();
    return roles.some(role => permissions?.includes(role));
};
