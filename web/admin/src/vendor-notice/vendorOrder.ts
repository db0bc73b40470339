import type { Quantity } from '../common/format';

/** What a vendor sees of its order. */
export interface VendorOrder {
    orderNumber: string;
    companyName: string;
    vendorName: string;
    warehouseCode: string;
    lines: { orderLineId: string; lineNumber: number; sku: string; name: string; open: Quantity; expectedDate: string | null }[];
    notices: { reference: string; arrivalDate: string }[];
}

/** One of what is shipped: a line of the order, or a part of it with its own lot. */
export interface Shipped {
    orderLineId: string;
    quantity: string;
    lotNumber: string;
    expiryDate: string;
}

export interface NoticeForm {
    reference: string;
    arrivalDate: string;
    carrier: string;
    trackingNumber: string;
    lines: Shipped[];
}

export const tokenAt = (hash: string): string | null => /^#\/shipment-notices\/([\w.-]+)$/.exec(hash)?.[1] ?? null;

export const vendorPath = (token: string) => `/api/vendor/shipment-notices/${encodeURIComponent(token)}`;

/** To begin with all that is open is on its way. */
export const formOf = ({ lines }: VendorOrder): NoticeForm => ({
    reference: '', arrivalDate: lines.map(({ expectedDate }) => expectedDate).filter(Boolean).sort()[0] ?? '', carrier: '', trackingNumber: '',
    lines: lines.map(({ orderLineId, open }) => ({ orderLineId, quantity: String(open.value), lotNumber: '', expiryDate: '' })),
});

export const noticeOf = ({ reference, arrivalDate, carrier, trackingNumber, lines }: NoticeForm, order: VendorOrder) => ({
    reference: reference.trim(), arrivalDate, carrier: carrier.trim() || null, trackingNumber: trackingNumber.trim() || null,
    lines: lines.map(({ orderLineId, quantity, lotNumber, expiryDate }) => ({
        orderLineId, lotNumber: lotNumber.trim() || null, expiryDate: expiryDate || null,
        quantity: { value: quantity.trim().replace(',', '.'), unit: order.lines.find(line => line.orderLineId === orderLineId)!.open.unit },
    })),
});
