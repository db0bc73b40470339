import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface ScanAnswer {
    scanId: string;
    outcome: string;
    message: string;
}

/** A scan that the server has not answered yet, or did not take. */
export interface KeptScan {
    /** The order in which the scans were made. */
    sequence?: number;
    /** Whose it is, and of what, as in `rik/77`. */
    receiptId: string;
    /** Made here once, so that the server counts a scan that is sent again only once. */
    scanId: string;
    /** What is sent beside the id. */
    content: object;
    /** What was scanned or done, for people to read. */
    what?: string;
    /** Why the server did not take it; kept until somebody has looked at it. */
    refused?: ScanAnswer;
}

interface Schema extends DBSchema {
    scans: { key: number; value: KeptScan; indexes: { receipt: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const open = () => openDB<Schema>('quayside-scans', 1, {
    upgrade: db => db.createObjectStore('scans', { keyPath: 'sequence', autoIncrement: true }).createIndex('receipt', 'receiptId'),
});

const database = () => (opened ??= open().catch(error => {
    opened = null;
    throw error;
}));

/** Scans kept on the device until the server has them: they outlive a lost connection, a reload and an empty battery. */
export const scanStore = {
    of: async (receiptId: string) => (await database()).getAllFromIndex('scans', 'receipt', receiptId),
    ofPerson: async (username: string) => (await database()).getAllFromIndex('scans', 'receipt', IDBKeyRange.bound(`${username}/`, `${username}/\uffff`)),
    /** All or nothing: what is corrected is neither lost nor counted twice. */
    change: async (gone: KeptScan[], kept: KeptScan[]) => {
        const transaction = (await database()).transaction('scans', 'readwrite');
        await Promise.all([...gone.map(({ sequence }) => transaction.store.delete(sequence as number)), ...kept.map(scan => transaction.store.put(scan))]);
        await transaction.done;
    },
};
