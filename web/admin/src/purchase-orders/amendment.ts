import { formatTotals as formatLineTotals } from '../requisitions/lines/lineTotals';
import type { AmendmentLine, Order } from './order';

export interface LineEdit {
    lineId: string;
    quantity: string;
    unitPrice: string;
    expectedDate: string;
}

/** The lines that differ from the order, in the shape of the request. */
export const amendedLines = (order: Order, edits: LineEdit[]): AmendmentLine[] =>
    order.lines.flatMap(line => {
        const edit = edits.find(({ lineId }) => lineId === line.id);
        if (!edit) return [];
        const same = edit.quantity === line.quantity.value && edit.unitPrice === line.unitPrice.amount && edit.expectedDate === (line.expectedDate ?? '');
        return same ? [] : [{
            lineId: line.id,
            quantity: { value: edit.quantity, unit: line.quantity.unit },
            unitPrice: { amount: edit.unitPrice, currency: line.unitPrice.currency },
            expectedDate: edit.expectedDate || null,
        }];
    });

export const formatTotals = (order: Order, edits: LineEdit[]): string =>
    formatLineTotals(order.lines.map((line, i) => ({
        quantity: { value: edits[i].quantity, unit: line.quantity.unit },
        unitPrice: { amount: edits[i].unitPrice, currency: line.unitPrice.currency },
    })));
