import type Keycloak from 'keycloak-js';
import { describe, expect, it, vi } from 'vitest';
import type { Config } from './config';
import { refreshToken, startSession } from './session';

/** The client of Keycloak after it could not get a new token. */
const failed = (kept?: string) => ({
    token: 'old', refreshToken: kept, login: vi.fn(async () => undefined), updateToken: async () => { throw new TypeError('Failed to fetch'); },
});

describe('a token that has run out', () => {
    it('does not lead away from the page while there is no connection', async () => {
        const keycloak = failed('still good');
        await expect(refreshToken(keycloak as unknown as Keycloak)).rejects.toThrow('Failed to fetch');
        expect(keycloak.login).not.toHaveBeenCalled();
    });

    it('leads to the login when the session has ended', async () => {
        const keycloak = failed();
        await refreshToken(keycloak as unknown as Keycloak);
        expect(keycloak.login).toHaveBeenCalledOnce();
    });
});

describe('the start of a session', () => {
    it('does not lead to a login that is away', async () => {
        const assign = vi.fn();
        vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
        vi.stubGlobal('location', { ...window.location, search: '', hash: '#/tasks', assign, replace: assign });
        const config = { keycloak: { url: 'http://localhost:1', realm: 'quayside', clientId: 'quayside-web' } };
        await expect(startSession(config as Config)).rejects.toThrow('answered 503');
        expect(assign).not.toHaveBeenCalled();
        vi.unstubAllGlobals();
    });
});
