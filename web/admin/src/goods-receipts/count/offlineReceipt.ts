import type { GoodsReceipt } from '../receipt';

const KEY = 'quayside.counting';

/** What is needed to go on counting when the page is loaded without a connection: nothing that is kept from who counts. */
export interface OfflineReceipt {
    id: string;
    number: string;
    vendorName: string;
    /** Whose scans this device keeps. */
    username: string;
}

export const keepForOffline = ({ id, number, vendorName }: GoodsReceipt, username: string) => {
    const kept: OfflineReceipt = { id, number, vendorName, username };
    localStorage.setItem(KEY, JSON.stringify(kept));
};

const keptReceipt = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as OfflineReceipt | null;

/** It is not counted any more. */
export const forgetOffline = (id: string) => {
    if (keptReceipt()?.id === id) localStorage.removeItem(KEY);
};

/** The receipt that was being counted at this address, if it was. */
export const offlineReceiptAt = (hash: string): OfflineReceipt | null => {
    try {
        const kept = keptReceipt();
        return kept?.username && hash.startsWith(`#/goods-receipts/${kept.id}/`) ? kept : null;
    } catch {
        return null;
    }
};
