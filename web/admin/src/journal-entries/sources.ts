import { documentResources } from '../common/documentPages';

/** The resource that shows the source of an entry, where there is one. */
export const sourcePage = (type: string, known: (resource: string) => boolean): string | undefined => {
    const page = documentResources[type];
    return page && known(page) ? page : undefined;
};
