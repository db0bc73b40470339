import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';
import type { ScanAnswer } from '../scanning/scanStore';

export type GoodsState = 'GOOD' | 'DAMAGED' | 'WRONG_LOT';

/** Goods that are taken in blocked. */
export const isBlocked = (state: GoodsState) => state !== 'GOOD';

export interface ReceiptCount {
    id: string;
    lotNumber: string | null;
    expiryDate: string | null;
    state: GoodsState;
    announced: Quantity | null;
    counted: Quantity;
    accepted: Quantity;
    lotId: string | null;
}

export interface ReceiptLine {
    id: string;
    lineNumber: number;
    productId: string;
    productSku: string;
    productName: string;
    tracking: 'NONE' | 'LOT' | 'SERIAL';
    blind: boolean;
    /** Not told while the line is counted blind. */
    expected: Quantity | null;
    announced: Quantity | null;
    counted: Quantity;
    outcome: string | null;
    decisionReason?: string | null;
    decidedBy?: string | null;
    accepted: Quantity;
    returned: Quantity;
    unitPrice: Money;
    orderUnit: string;
    companyValue: Money | null;
    counts: ReceiptCount[];
}

export interface Discrepancy extends RaRecord<string> {
    receiptId: string;
    receiptNumber: string;
    orderNumber?: string;
    companyCode: string;
    vendorId: string;
    productId: string | null;
    type: string;
    lineId: string | null;
    productSku: string | null;
    quantity: Quantity | null;
    lotNumber: string | null;
    note: string | null;
    byCount: boolean;
    /** Taken out of stock when it was logged; none where the goods were not in stock yet. */
    blocked?: Quantity | null;
    claimId: string | null;
    claimed?: Money | null;
    loggedBy: string;
    loggedAt: string;
    withdrawnAt: string | null;
}

export interface GoodsReceipt extends RaRecord<string> {
    companyCode: string;
    number: string;
    status: 'COUNTING' | 'COUNTED' | 'POSTED' | 'CANCELLED' | 'REVERSED';
    expectedReceiptId: string;
    orderId: string;
    orderNumber: string;
    vendorId: string;
    vendorName: string;
    buyer: string;
    warehouseCode: string;
    dock: string | null;
    dividedFromId?: string | null;
    deliveryNote: string | null;
    paperMissing: boolean;
    openedBy: string;
    openedAt: string;
    countedBy: string | null;
    countedAt: string | null;
    postedBy: string | null;
    postedAt: string | null;
    postingDate: string | null;
    endedBy: string | null;
    endedAt: string | null;
    endingReason: string | null;
    processInstanceKey: string | null;
    lines?: ReceiptLine[];
    discrepancies?: Discrepancy[];
}

/** What a scan says, or a count typed by hand, which names its line instead of a code. */
export interface ScanContent {
    raw?: string;
    scannedAt: string;
    lineId?: string;
    quantity?: Quantity;
    lotNumber?: string;
    expiryDate?: string;
    state?: GoodsState;
    confirmed?: boolean;
}

export interface ReceiptScan extends ScanAnswer {
    id: string;
    raw: string | null;
    lineId: string | null;
    productId: string | null;
    quantity: Quantity | null;
    lotNumber: string | null;
    expiryDate: string | null;
    undone: boolean;
}
