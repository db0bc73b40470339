import { useQuery } from '@tanstack/react-query';
import { usePermissions } from 'react-admin';
import { get } from './http';

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

export const useHasRole = (...roles: string[]): boolean => {
    const { permissions } = usePermissions<string[]>();
    return roles.some(role => permissions?.includes(role));
};
