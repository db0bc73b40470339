import { at } from '../../common/at';

/** The message at a field, or at the object around it: the server complains about `quantity`, the input is its value. */
export const errorAt = (errors: unknown, path: string): string | undefined => {
    const own = at(errors, path) as { message?: unknown } | undefined;
    if (typeof own?.message === 'string') return own.message;
    const parent = path.split('.').slice(0, -1);
    if (/^\d+$/.test(parent[parent.length - 1])) return undefined;
    const around = at(errors, parent.join('.')) as { message?: unknown } | undefined;
    return typeof around?.message === 'string' ? around.message : undefined;
};
