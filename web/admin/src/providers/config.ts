/** What the back end tells the browser before anyone has logged in. */
export interface Config {
    keycloak: { url: string; realm: string; clientId: string };
    limits: { bulkTasks: number; listRows: number; attachmentBytes: number };
    version: string;
}

export const loadConfig = async (): Promise<Config> => {
    const response = await fetch('/api/config', { headers: { Accept: 'application/json' } });
    if (!response.ok) throw new Error(`/api/config answered ${response.status}`);
    return response.json();
};
