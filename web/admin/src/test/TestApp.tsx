import { QueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { AdminContext, Notification, memoryStore, type AuthProvider } from 'react-admin';
import { TestMemoryRouter, ResourceContextProvider } from 'ra-core';
import { dataProvider } from '../providers/dataProvider';
import { i18nProvider } from '../i18n/i18nProvider';
import { mayAccess } from '../providers/access';
import { lightTheme } from '../theme/theme';

const authAs = (username: string, roles: string[]): AuthProvider => ({
    login: async () => undefined,
    logout: async () => undefined,
    checkAuth: async () => undefined,
    checkError: async () => undefined,
    getPermissions: async () => roles,
    getIdentity: async () => ({ id: username, fullName: username }),
    canAccess: async ({ resource, action }) => mayAccess(resource, action, roles),
});

interface Props {
    children: ReactElement;
    path?: string;
    resource?: string;
    username?: string;
    roles?: string[];
}

/** A screen inside all that the application gives it; only the network is not real. */
export const TestApp = ({ children, path = '/', resource, username = 'anna', roles = ['approver-1'] }: Props) => {
    const [queryClient] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } }));
    const [store] = useState(() => memoryStore());
    return (
        <TestMemoryRouter initialEntries={[path]}>
            <AdminContext authProvider={authAs(username, roles)} dataProvider={dataProvider} i18nProvider={i18nProvider}
                queryClient={queryClient} store={store} theme={lightTheme}>
                {resource ? <ResourceContextProvider value={resource}>{children}</ResourceContextProvider> : children}
                <Notification />
            </AdminContext>
        </TestMemoryRouter>
    );
};
