/** The settings of a company are kept by keys such as `inventory.gs1-prefix`; a form holds them by domain and name. */
export type Flat = Record<string, string>;
export type Nested = Record<string, Record<string, string | null | undefined>>;

export interface Setting {
    key: string;
    type: 'SWITCH' | 'NUMBER' | 'CHOICE' | 'TEXT';
    label: string;
    help: string;
    usual: string;
    least: number;
    most: number;
    choices: string[];
    pattern: string | null;
}

export const nest = (flat: Flat = {}): Nested => {
    const nested: Nested = {};
    for (const [key, value] of Object.entries(flat)) {
        const dot = key.indexOf('.');
        (nested[key.slice(0, dot)] ??= {})[key.slice(dot + 1)] = value;
    }
    return nested;
};

/** What is left empty is not set: the usual value holds. */
export const flatten = (nested: Nested = {}): Flat =>
    Object.fromEntries(Object.entries(nested).flatMap(([domain, names]) =>
        Object.entries(names ?? {}).filter(([, value]) => value !== null && value !== undefined && `${value}`.trim() !== '')
            .map(([name, value]) => [`${domain}.${name}`, `${value}`.trim()])));

export const domainOf = ({ key }: Setting) => key.slice(0, key.indexOf('.'));

/** The message of a fault that can be seen before the server is asked. */
export const fault = (setting: Setting, value: unknown): string | undefined => {
    const text = value === null || value === undefined ? '' : `${value}`.trim();
    if (!text) return undefined;
    if (setting.type === 'NUMBER' && !(/^\d{1,6}$/.test(text) && Number(text) >= setting.least && Number(text) <= setting.most)) {
        return `is a whole number from ${setting.least} to ${setting.most}`;
    }
    if (setting.type === 'TEXT' && setting.pattern && !new RegExp(`^(?:${setting.pattern.replace('(?s)', '')})$`, 's').test(text)) return 'does not look like one';
    return undefined;
};
