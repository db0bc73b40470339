import { isDecimal } from '../common/decimal';
import type { Rfq } from './rfq';

/** What is typed for one line of one vendor; texts, so that decimals stay exact. */
export interface QuoteCells {
    unitPrice: string;
    minQuantity: string;
    packQuantity: string;
    leadTimeDays: string;
    freight: string;
    dutyPercent: string;
}

export const emptyCells: QuoteCells = { unitPrice: '', minQuantity: '', packQuantity: '', leadTimeDays: '', freight: '', dutyPercent: '' };

const decimal = (text: string) => text.trim().replace(',', '.') || null;

/** The lines for which a price was typed, in the shape of the request. */
export const quotesOf = (rfq: Rfq, vendorId: string, currency: string, validUntil: string, cells: Record<string, QuoteCells>) =>
    rfq.lines.flatMap(line => {
        const cell = cells[line.id];
        return cell?.unitPrice.trim() ? [{
            lineId: line.id, vendorId, unitPrice: { amount: decimal(cell.unitPrice), currency }, minQuantity: decimal(cell.minQuantity),
            packQuantity: decimal(cell.packQuantity), leadTimeDays: cell.leadTimeDays.trim() || null, freight: decimal(cell.freight),
            dutyPercent: decimal(cell.dutyPercent), validUntil: validUntil || null,
        }] : [];
    });

/** Everything that is typed is a number, and there is a price at all. */
export const isReady = (quotes: ReturnType<typeof quotesOf>) =>
    quotes.length > 0 && quotes.every(quote => [quote.unitPrice.amount, quote.minQuantity, quote.packQuantity, quote.freight, quote.dutyPercent, quote.leadTimeDays]
        .every(text => text === null || isDecimal(text)));
