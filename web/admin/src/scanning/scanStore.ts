import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A scan that the server has not answered yet. */
export interface PendingScan {
    /** The order in which the scans were made. */
    sequence?: number;
    receiptId: string;
    /** Made here once, so that the server counts a scan that is sent again only once. */
    scanId: string;
    /** What is sent beside the id. */
    content: object;
}

interface Schema extends DBSchema {
    scans: { key: number; value: PendingScan; indexes: { receipt: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const database = () => (opened ??= openDB<Schema>('quayside-scans', 1, {
    upgrade: db => db.createObjectStore('scans', { keyPath: 'sequence', autoIncrement: true }).createIndex('receipt', 'receiptId'),
}));

/** Scans kept on the device until the server has them: they outlive a lost connection, a reload and an empty battery. */
export const scanStore = {
    add: async (scan: PendingScan) => (await database()).add('scans', scan),
    of: async (receiptId: string) => (await database()).getAllFromIndex('scans', 'receipt', receiptId),
    remove: async (sequences: number[]) => {
        const transaction = (await database()).transaction('scans', 'readwrite');
        await Promise.all(sequences.map(sequence => transaction.store.delete(sequence)));
        await transaction.done;
    },
};
