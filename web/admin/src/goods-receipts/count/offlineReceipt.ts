import type { GoodsReceipt } from '../receipt';

const KEY = 'quayside.counting';

/** What is needed to go on counting when the page is loaded without a connection: nothing that is kept from who counts. */
export interface OfflineReceipt {
    id: string;
    number: string;
    vendorName: string;
    username: string;
    lines: { id: string; productSku: string; productName: string; unit: string }[];
}

export const keepForOffline = (receipt: GoodsReceipt) => {
    const username = localStorage.getItem(`${KEY}.user`) ?? '';
    const kept: OfflineReceipt = {
        id: receipt.id, number: receipt.number, vendorName: receipt.vendorName, username,
        lines: (receipt.lines ?? []).map(line => ({ id: line.id, productSku: line.productSku, productName: line.productName, unit: line.counted.unit })),
    };
    localStorage.setItem(KEY, JSON.stringify(kept));
};

/** Whose scans this device keeps. */
export const rememberCounter = (username: string) => localStorage.setItem(`${KEY}.user`, username);

/** The receipt that was being counted at this address, if it was. */
export const offlineReceiptAt = (hash: string): OfflineReceipt | null => {
    try {
        const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as OfflineReceipt | null;
        return kept?.username && hash.startsWith(`#/goods-receipts/${kept.id}/`) ? kept : null;
    } catch {
        return null;
    }
};
