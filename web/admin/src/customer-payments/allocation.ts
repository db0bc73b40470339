import { add, isDecimal, multiply, round } from '../common/decimal';
import { currencyDigits, type Money } from '../common/format';

/** An open invoice as far as settling it is concerned. */
export interface OpenInvoice {
    id: string;
    label: string;
    open: Money;
    dueDate?: string | null;
    discountDate?: string | null;
    discountPercent?: number | null;
}

export interface Part {
    amount: string;
    discount: string;
}

const minus = (a: string, b: string) => add(a, b.startsWith('-') ? b.slice(1) : `-${b}`);
const atLeast = (a: string, b: string) => !minus(a, b).startsWith('-');
const isZero = (a: string) => Number(a) === 0;

/** What an invoice lets its customer deduct when all that is open is paid on a day; nothing where no payment is made. */
export const discountOf = (invoice: OpenInvoice, paidOn: string | null): string => {
    if (!paidOn || !invoice.discountDate || !invoice.discountPercent || paidOn > invoice.discountDate) return '0';
    return round(multiply(multiply(invoice.open.amount, String(invoice.discountPercent)), '0.01'), currencyDigits(invoice.open.currency));
};

/** Settles the oldest first, each with the discount that it grants if the money is enough for all of it. */
export const spread = (amount: string, invoices: OpenInvoice[], paidOn: string | null): Record<string, Part> => {
    const parts: Record<string, Part> = {};
    let left = isDecimal(amount) ? amount.trim() : '0';
    for (const invoice of invoices) {
        if (isZero(left) || left.startsWith('-')) break;
        const discount = discountOf(invoice, paidOn);
        const needed = minus(invoice.open.amount, discount);
        const whole = atLeast(left, needed);
        parts[invoice.id] = { amount: whole ? needed : left, discount: whole && !isZero(discount) ? discount : '' };
        left = whole ? minus(left, needed) : '0';
    }
    return parts;
};

const typed = (text: string) => text.trim().replace(',', '.');

/** What of the money is not set against anything yet; null while something is no number. */
export const rest = (amount: string, parts: Record<string, Part>): string | null => {
    const used = Object.values(parts).map(part => typed(part.amount)).filter(Boolean);
    if (!isDecimal(typed(amount)) || !used.every(isDecimal)) return null;
    return used.reduce(minus, typed(amount));
};

/** What the API takes: only invoices that something is set against. */
export const toAllocations = (parts: Record<string, Part>, currency: string) =>
    Object.entries(parts).filter(([, part]) => typed(part.amount) && !isZero(typed(part.amount))).map(([invoiceId, part]) => ({
        invoiceId,
        amount: { amount: typed(part.amount), currency },
        discount: typed(part.discount) ? { amount: typed(part.discount), currency } : null,
    }));
