import { add, isDecimal, multiply, round } from '../../common/decimal';
import { currencyDigits, formatMoney, type Money } from '../../common/format';
import type { RequisitionLine } from '../requisition';

type Priced = Pick<RequisitionLine, 'quantity' | 'unitPrice'>;

export const lineAmount = ({ quantity, unitPrice }: Priced): Money | null => {
    const [value, amount] = [String(quantity?.value ?? ''), String(unitPrice?.amount ?? '')];
    if (!isDecimal(value) || !isDecimal(amount) || !unitPrice?.currency) return null;
    return { amount: round(multiply(value, amount), currencyDigits(unitPrice.currency)), currency: unitPrice.currency };
};

/** One total for each currency, in the order in which the currencies occur. */
export const totals = (lines: Priced[]): Money[] => {
    const sums = new Map<string, string>();
    for (const line of lines) {
        const amount = lineAmount(line);
        if (amount) sums.set(amount.currency, add(sums.get(amount.currency) ?? '0', amount.amount));
    }
    return [...sums].map(([currency, amount]) => ({ currency, amount }));
};

export const formatTotals = (lines: Priced[]): string => totals(lines).map(total => formatMoney(total)).join(' + ');
