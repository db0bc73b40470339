import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';

export interface OrderLine {
    id: string;
    lineNumber: number;
    productId: string;
    productSku: string;
    productName: string;
    quantity: Quantity;
    unitPrice: Money;
    lineAmount: Money;
    expectedDate?: string | null;
    warehouseCode: string;
    costCentre?: string | null;
    receivedQuantity?: Quantity | null;
    rejectedQuantity?: Quantity | null;
    returnedQuantity?: Quantity | null;
}

export interface AmendmentLine {
    lineId: string;
    quantity: Quantity;
    unitPrice: Money;
    expectedDate?: string | null;
}

export interface Amendment extends RaRecord<string> {
    orderId: string;
    orderNumber?: string;
    status: string;
    reason: string;
    proposedBy: string;
    proposedAt: string;
    decidedAt?: string | null;
    revision: number;
    closingReason?: string | null;
    closedBy?: string | null;
    /** None where whoever receives counts blind; the lines are left out then. */
    oldTotal: Money | null;
    newTotal: Money | null;
    lines: AmendmentLine[];
}

export interface Order extends RaRecord<string> {
    number: string;
    companyCode: string;
    status: 'CREATED' | 'SENT' | 'ACKNOWLEDGED' | 'CLOSED' | 'CANCELLED';
    vendorId: string;
    vendorName: string;
    buyer: string;
    buyerName?: string;
    currency: string;
    /** None where whoever receives counts blind, nor quantities and amounts of such lines. */
    total: Money | null;
    totalInCompanyCurrency: Money | null;
    exchangeRate: string;
    requisitionId?: string | null;
    requisitionNumber?: string | null;
    createdAt: string;
    sentAt?: string | null;
    sentRevision?: number | null;
    acknowledgementDueAt?: string | null;
    acknowledgedAt?: string | null;
    acknowledgedRevision?: number | null;
    expectedDate?: string | null;
    vendorReference?: string | null;
    closingReason?: string | null;
    revision: number;
    version: number;
    processInstanceKey?: string | null;
    lines: OrderLine[];
    amendments?: Amendment[];
}

/** Amended, acknowledged and closed is only what the vendor has got. */
export const isWithVendor = ({ status }: Pick<Order, 'status'>) => status === 'SENT' || status === 'ACKNOWLEDGED';

/** The vendor has the present revision and has not answered it. */
export const awaitsAnswer = ({ status, revision, sentRevision, acknowledgedRevision }: Order) =>
    status === 'SENT' && sentRevision === revision && acknowledgedRevision !== revision;

const ended: Order['status'][] = ['CLOSED', 'CANCELLED'];
export const isLive = ({ status }: Pick<Order, 'status'>) => !ended.includes(status);
