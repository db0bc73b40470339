import { post, upload } from '../providers/http';
import type { PendingScan } from './scanStore';

/** Something that is done at the dock besides scanning, kept in the same queue, so that everything reaches the server in the order it was done. */
export interface QueuedAction {
    /** Below the document, as in `/finish-count`. */
    action: string;
    body: object;
    /** Attached to what the action answers with. */
    photos?: File[];
}

/** Done at once, or kept on this device until there is a connection. */
export type Perform = (action: QueuedAction) => Promise<'done' | 'kept'>;

export interface ActionAnswer {
    scanId: string;
    outcome: string;
    message: string;
}

export const DONE = 'done';

/** Photos that the server has: an action that is tried again sends only the others. */
const uploaded = new WeakSet<File>();

export const isAction = (content: object): content is QueuedAction => 'action' in content;

/** What may have reached the server before the connection was lost is sent again: the server does each of these once. */
export const sendAction = async (document: string, { action, body, photos = [] }: QueuedAction) => {
    const result = await post<{ id: string }>(`${document}${action}`, body);
    for (const photo of photos.filter(each => !uploaded.has(each))) {
        await upload('/api/attachments', { documentType: 'receipt-discrepancy', documentId: result.id, file: photo });
        uploaded.add(photo);
    }
    return result;
};

/** Scans that follow each other go together; an action stands for itself. */
export const inRuns = (pending: PendingScan[]): PendingScan[][] => pending.reduce<PendingScan[][]>((runs, each) => {
    const last = runs[runs.length - 1];
    if (last && !isAction(each.content) && !isAction(last[0].content)) last.push(each);
    else runs.push([each]);
    return runs;
}, []);
