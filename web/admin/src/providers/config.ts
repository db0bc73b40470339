/** What the back end tells the browser before anyone has logged in. */
export interface Config {
    keycloak: { url: string; realm: string; clientId: string };
    limits: { bulkTasks: number; listRows: number; attachmentBytes: number };
    version: string;
}

/** @throws Error when nothing or something else than success is answered */
export const reach = async (address: string, init?: RequestInit) => {
    const response = await fetch(address, init);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response;
};

export const loadConfig = async (): Promise<Config> => (await reach('/api/config', { headers: { Accept: 'application/json' } })).json();
