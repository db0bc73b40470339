import type { CustomerInvoice, InvoiceLine } from './invoice';

export interface LineValues {
    productId?: string | null;
    categoryCode?: string | null;
    description?: string | null;
    quantity: { value: string; unit: string };
    price: string;
    taxPercent: string;
}

export interface InvoiceValues {
    companyCode: string;
    customerId: string;
    currency: string;
    invoiceDate?: string | null;
    dueDate?: string | null;
    discountDate?: string | null;
    discountPercent?: string | null;
    customerReference?: string | null;
    note?: string | null;
    lines: LineValues[];
    version?: number;
}

/** What the API takes: the prices are in the customer's currency. */
export const toRequest = ({ currency, lines, ...values }: InvoiceValues) => ({
    ...values,
    lines: lines.map(({ price, ...line }) => ({ ...line, unitPrice: { amount: price, currency } })),
});

const ofLine = (line: InvoiceLine): LineValues => ({
    productId: line.productId, categoryCode: line.productId ? null : line.categoryCode, description: line.description, quantity: line.quantity,
    price: line.unitPrice.amount, taxPercent: line.taxPercent,
});

export const valuesOf = (invoice: CustomerInvoice): InvoiceValues => ({
    companyCode: invoice.companyCode, customerId: invoice.customerId, currency: invoice.currency, invoiceDate: invoice.invoiceDate, dueDate: invoice.dueDate,
    discountDate: invoice.discountDate, discountPercent: invoice.discountPercent == null ? null : String(invoice.discountPercent), customerReference: invoice.customerReference, note: invoice.note,
    lines: invoice.lines.map(ofLine), version: invoice.version,
});
