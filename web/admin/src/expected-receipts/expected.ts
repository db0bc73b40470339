import type { RaRecord } from 'react-admin';
import type { Quantity } from '../common/format';

export interface ExpectedLine {
    orderLineId: string;
    lineNumber: number;
    productSku: string;
    productName: string;
    /** None where whoever receives counts blind. */
    ordered: Quantity | null;
    received: Quantity | null;
    rejected?: Quantity | null;
    returned?: Quantity | null;
    open: Quantity | null;
    expectedDate: string | null;
    shortReason: string | null;
}

export interface NoticeLine {
    orderLineId: string;
    quantity: Quantity;
    lotNumber: string | null;
    expiryDate: string | null;
    sscc: string | null;
}

export interface ShipmentNotice {
    id: string;
    reference: string;
    carrier: string | null;
    trackingNumber: string | null;
    arrivalDate: string;
    receiptId: string | null;
    /** Whether the vendor has sent it itself. */
    fromVendor: boolean;
    enteredBy: string;
    /** Empty where whoever receives counts blind. */
    lines: NoticeLine[];
}

export interface ExpectedReceipt extends RaRecord<string> {
    companyCode: string;
    orderId: string;
    orderNumber: string;
    vendorId: string;
    vendorName: string;
    buyer: string;
    warehouseCode: string;
    dock: string | null;
    status: string;
    priority: string;
    late: boolean;
    expectedDate: string | null;
    carrier: string | null;
    trackingNumber: string | null;
    processInstanceKey: string | null;
    version: number;
    lines?: ExpectedLine[];
    notices?: ShipmentNotice[];
}
