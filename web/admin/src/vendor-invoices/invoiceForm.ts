import { today } from '../common/day';
import type { Order } from '../purchase-orders/order';
import type { Invoice, InvoiceLine } from './invoice';

export interface LineValues {
    kind: string;
    description?: string | null;
    orderLineId?: string | null;
    landedCostId?: string | null;
    creditedLineId?: string | null;
    creditReason?: string | null;
    quantity: { value: string; unit: string };
    price: string;
    taxPercent: string;
}

export interface InvoiceValues {
    companyCode: string;
    kind: string;
    vendorId: string;
    number?: string | null;
    invoiceDate: string;
    dueDate?: string | null;
    discountDate?: string | null;
    discountPercent?: string | null;
    currency: string;
    totalAmount: string;
    creditedInvoiceId?: string | null;
    note?: string | null;
    lines: LineValues[];
    version?: number;
}

/** What the API takes. */
export const toRequest = ({ currency, totalAmount, lines, ...values }: InvoiceValues) => ({
    ...values,
    total: { amount: totalAmount, currency },
    lines: lines.map(({ price, ...line }) => ({ ...line, unitPrice: { amount: price, currency } })),
});

/** A bill over everything of an order; what differs is changed by hand. */
export const linesOfOrder = (order: Order): LineValues[] => order.lines.map(line => ({
    kind: 'GOODS', description: `${line.productSku} ${line.productName}`, orderLineId: line.id, quantity: line.quantity, price: line.unitPrice.amount, taxPercent: '0',
}));

const ofInvoice = (line: InvoiceLine & { orderLineId?: string | null; landedCostId?: string | null; creditedLineId?: string | null; creditReason?: string | null }): LineValues => ({
    kind: line.kind, description: line.description, orderLineId: line.orderLineId, landedCostId: line.landedCostId, creditedLineId: line.creditedLineId, creditReason: line.creditReason,
    quantity: line.quantity, price: line.unitPrice.amount, taxPercent: line.taxPercent,
});

export const valuesOf = (invoice: Invoice): InvoiceValues => ({
    companyCode: invoice.companyCode, kind: invoice.kind, vendorId: invoice.vendorId, number: invoice.number, invoiceDate: invoice.invoiceDate,
    dueDate: invoice.dueDate, discountDate: invoice.discountDate, discountPercent: invoice.discountPercent, currency: invoice.total.currency,
    totalAmount: invoice.total.amount, creditedInvoiceId: invoice.creditedInvoiceId, note: invoice.note, lines: invoice.lines.map(ofInvoice),
    version: invoice.version as number,
});

/** A note on all of an invoice, the vendor's or our own; the clerk takes out what is not credited. */
export const creditOf = (invoice: Invoice, kind: 'CREDIT_NOTE' | 'DEBIT_NOTE' = 'CREDIT_NOTE'): InvoiceValues => ({
    ...valuesOf(invoice), kind, number: '', invoiceDate: today(), dueDate: null, discountDate: null, discountPercent: null,
    creditedInvoiceId: invoice.id, version: undefined,
    lines: invoice.lines.map(line => ({ ...ofInvoice(line), orderLineId: null, landedCostId: null, creditedLineId: line.id, creditReason: 'RETURN' })),
});

/** What the lines and their tax add up to, in whole cents and only as a hint: the server is exact. */
export const sumOf = (lines: LineValues[] | undefined): string =>
    ((lines ?? []).reduce((sum, line) => {
        const net = Math.round(Number(line?.quantity?.value ?? 0) * Number(line?.price ?? 0) * 100);
        return sum + net + Math.round((net * Number(line?.taxPercent ?? 0)) / 100);
    }, 0) / 100).toFixed(2);

export const emptyValues = (companyCode = '', currency = 'EUR'): Partial<InvoiceValues> => ({
    companyCode, currency, kind: 'INVOICE', invoiceDate: today(), lines: [],
});
