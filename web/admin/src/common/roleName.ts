/** A role in the reader's language; a role that the realm alone knows keeps its key. */
export const roleName = (role: string, translate: (key: string, values?: Record<string, unknown>) => string) => translate(`quayside.role.${role}`, { _: role });
