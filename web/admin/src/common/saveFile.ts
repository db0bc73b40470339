import { getBlob } from '../providers/http';

/** Lets the browser store what only a request with the token can read. */
export const saveFile = async (path: string, name: string) => {
    const url = URL.createObjectURL(await getBlob(path));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
};
