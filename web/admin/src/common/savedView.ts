export interface SavedView {
    id: string;
    resource: string;
    name: string;
    filter: Record<string, unknown> | string;
    /** Field and direction, such as `dueAt ASC`. */
    sort?: string | null;
    shared: boolean;
    /** A role, or everybody. */
    sharedWith?: string | null;
    owner: string;
    version: number;
}

export const NOBODY = '';
export const EVERYBODY = '*';

/** Who sees the view, as the dialog chooses it. */
export const audienceOf = ({ shared, sharedWith }: SavedView) => (shared ? sharedWith || EVERYBODY : NOBODY);

/** How the server wants to be told who sees it. */
export const sharing = (audience: string) => ({ shared: audience !== NOBODY, sharedWith: audience === NOBODY || audience === EVERYBODY ? null : audience });

/** The filter travels as JSON, or as a text that holds it. */
export const asObject = (value: Record<string, unknown> | string | null | undefined): Record<string, unknown> => {
    if (typeof value !== 'string') return value ?? {};
    try {
        return JSON.parse(value);
    } catch {
        return {};
    }
};
