import Keycloak from 'keycloak-js';
import { reach, type Config } from './config';

const LOCATION_KEY = 'quayside.location';

/**
 * Logs in by authorisation code with PKCE. The hash of the address belongs to the router and must not be part of a
 * redirect address, so it is put aside during the round trip.
 */
export const startSession = async ({ keycloak: { url, realm, clientId } }: Config): Promise<Keycloak> => {
    const keycloak = new Keycloak({ url, realm, clientId });
    const returning = new URLSearchParams(window.location.search).has('state');
    if (!returning) {
        sessionStorage.setItem(LOCATION_KEY, window.location.hash);
        // Where the login is away, going to it would end at an error page of the browser, with no way back.
        await reach(`${url}/realms/${realm}/.well-known/openid-configuration`, { cache: 'no-store' });
    }
    await keycloak.init({
        onLoad: 'login-required',
        pkceMethod: 'S256',
        responseMode: 'query',
        checkLoginIframe: false,
        redirectUri: homeAddress(),
    });
    const hash = sessionStorage.getItem(LOCATION_KEY);
    if (returning) window.history.replaceState(null, '', homeAddress() + (hash ?? ''));
    keycloak.onTokenExpired = () => void refreshToken(keycloak).catch(() => undefined);
    return keycloak;
};

export const homeAddress = () => window.location.origin + window.location.pathname;

/**
 * A token that is good for at least half a minute, or a new login. Keycloak's client drops its token only when the server refuses it:
 * who has one still has lost no more than the connection, and a login would lead away from the page into nothing.
 */
export const refreshToken = async (keycloak: Keycloak): Promise<string> => {
    try {
        await keycloak.updateToken(30);
    } catch (error) {
        if (keycloak.refreshToken) throw error;
        sessionStorage.setItem(LOCATION_KEY, window.location.hash);
        await keycloak.login({ redirectUri: homeAddress() });
    }
    return keycloak.token ?? '';
};
