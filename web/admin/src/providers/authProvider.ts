import type Keycloak from 'keycloak-js';
import { keycloakAuthProvider } from 'ra-keycloak';
import type { AuthProvider } from 'react-admin';
import { mayAccess } from './access';
import { homeAddress } from './session';

export const rolesOf = (keycloak: Keycloak): string[] => keycloak.tokenParsed?.realm_access?.roles ?? [];

/** ra-keycloak, with the person's own name and the rules of `access.ts`. */
export const authProviderFor = (keycloak: Keycloak): AuthProvider => {
    const base = keycloakAuthProvider(keycloak, {
        onPermissions: token => token?.realm_access?.roles ?? [],
        loginRedirectUri: homeAddress(),
        logoutRedirectUri: homeAddress(),
    });
    return {
        ...base,
        // A refused request is not a lost session: only 401 leads back to the login.
        checkError: async error => {
            if (error?.status === 401) throw new Error('session');
        },
        getIdentity: async () => {
            const token = keycloak.tokenParsed ?? {};
            return { id: token.preferred_username ?? '', fullName: token.name ?? token.preferred_username };
        },
        canAccess: async ({ resource, action }) => mayAccess(resource, action, rolesOf(keycloak)),
    };
};
