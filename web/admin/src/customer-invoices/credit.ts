import type { CustomerInvoice } from './invoice';

export interface CreditLine {
    lineId: string;
    quantity: string;
    price: string;
}

/** Nothing of each line, at its whole price. */
export const creditLines = (invoice: CustomerInvoice): CreditLine[] => invoice.lines.map(line => ({ lineId: line.id, quantity: '', price: line.unitPrice.amount }));

const decimal = (typed: string) => typed.trim().replace(',', '.');

/** Only the lines that a quantity was entered for. */
export const creditRequest = (invoice: CustomerInvoice, reason: string, kind: string, lines: CreditLine[]) => ({
    reason,
    lines: lines.filter(line => line.quantity.trim()).map(line => ({
        lineId: line.lineId,
        reason: kind,
        quantity: { value: decimal(line.quantity), unit: invoice.lines.find(each => each.id === line.lineId)!.quantity.unit },
        unitPrice: { amount: decimal(line.price), currency: invoice.currency },
    })),
});
