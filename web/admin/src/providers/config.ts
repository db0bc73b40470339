/** What the back end tells the browser before anyone has logged in. */
export interface Config {
    keycloakUrl: string;
    realm: string;
    clientId: string;
    bulkApprovalLimit?: string;
}

export const loadConfig = async (): Promise<Config> => {
    const response = await fetch('/api/config', { headers: { Accept: 'application/json' } });
    if (!response.ok) throw new Error(`/api/config answered ${response.status}`);
    return response.json();
};
