import { post, upload } from '../providers/http';
import type { KeptScan, ScanAnswer } from './scanStore';

export interface Photo {
    /** Made once, so that the server keeps a photo that is sent again only once. */
    id: string;
    file: File;
}

/** Something that is done at the dock besides scanning, kept in the same queue, so that everything reaches the server in the order it was done. */
export interface QueuedAction {
    /** Below the document, as in `/finish-count`. */
    action: string;
    body: object;
    /** Attached to what the action answers with. */
    photos?: Photo[];
}

/** Done at once, or kept on this device until it can be sent. `what` tells people what it was. */
export type Perform = (action: QueuedAction, what: string) => Promise<'done' | 'kept'>;

export const DONE = 'done';
export const COUNTED = 'counted';

export const isTaken = ({ outcome }: ScanAnswer) => outcome === COUNTED || outcome === DONE;

export const FINISH = '/finish-count';

export const isAction = (content: object): content is QueuedAction => 'action' in content;

const isFinish = ({ content }: KeptScan) => isAction(content) && content.action === FINISH;

const MOST_AT_ONCE = 50;
/** Where the wireless has a hole, a request neither arrives nor fails. */
const PATIENCE_MS = 20_000;
const PATIENCE_FOR_PHOTOS_MS = 120_000;

/** What may have reached the server before the connection was lost is sent again: the server does each of these once. */
export const sendAction = async (path: string, { action, body, photos = [] }: QueuedAction) => {
    const result = await post<{ id: string }>(`${path}${action}`, body, AbortSignal.timeout(PATIENCE_MS));
    for (const { id, file } of photos) {
        const fields = { documentType: 'receipt-discrepancy', documentId: result.id, uploadId: id, file };
        await upload('/api/attachments', fields, AbortSignal.timeout(PATIENCE_FOR_PHOTOS_MS));
    }
};

/** @returns an answer for each, in their order */
export const sendRun = async (path: string, run: KeptScan[]): Promise<ScanAnswer[]> => {
    const [{ content, scanId }] = run;
    if (!isAction(content)) {
        return post(`${path}/scan-batches`, { scans: run.map(scan => ({ scanId: scan.scanId, ...scan.content })) }, AbortSignal.timeout(PATIENCE_MS));
    }
    await sendAction(path, content);
    return [{ scanId, outcome: DONE, message: '' }];
};

/**
 * What goes next: scans that follow each other together, an action by itself. The end of a count goes last, and not while a scan
 * of it is refused: somebody has to look at that first, and may count it after all.
 */
export const nextRun = (kept: KeptScan[]): KeptScan[] => {
    const open = kept.filter(({ refused }) => !refused);
    const before = open.filter(scan => !isFinish(scan));
    if (!before.length) return open.length === kept.length ? open.slice(0, 1) : [];
    const first = before.findIndex(({ content }) => isAction(content));
    return first < 0 ? before.slice(0, MOST_AT_ONCE) : before.slice(0, Math.min(first || 1, MOST_AT_ONCE));
};

export const finishIsKept = (kept: KeptScan[]) => kept.some(scan => isFinish(scan) && !scan.refused);
