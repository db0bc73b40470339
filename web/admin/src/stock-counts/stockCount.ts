import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';

export interface CountLine {
    id: string;
    sku: string;
    productName: string;
    lotNumber: string | null;
    ownerName: string | null;
    book: Quantity | null;
    firstCounted: Quantity | null;
    secondCounted: Quantity | null;
    difference: Quantity | null;
    variancePercent: string | number | null;
    unit: string;
}

export interface StockCount extends RaRecord<string> {
    number: string;
    warehouseCode: string;
    locationCode: string;
    kind: string;
    status: string;
    /** Everybody who took part in the first count. */
    countedBy: string[];
    recountedBy: string[];
    variance: Money | null;
    closingReason: string | null;
    plannedBy: string;
    plannedAt: string;
    closedAt: string | null;
    /** Which count somebody is asked for now: 1 or 2. */
    askedFor: number | null;
    lines: CountLine[];
}

export const isOver = ({ status }: StockCount) => ['CLOSED', 'POSTED', 'REJECTED', 'CANCELLED'].includes(status);

/** What was entered on the line in the count that is asked for now. */
export const entered = (line: CountLine, askedFor: number | null) => (askedFor === 2 ? line.secondCounted : line.firstCounted)?.value ?? '';

/** `2 DZN` are two dozen; a number alone is in the unit of the sheet. */
export const inUnit = (text: string): { counted: string; unit?: string } => {
    const [, number, unit] = /^\s*([\d.,]+)\s*([A-Za-z]\w*)?\s*$/.exec(text) ?? [null, text, undefined];
    return { counted: number.replace(',', '.'), ...(unit ? { unit: unit.toUpperCase() } : {}) };
};

/** What has been typed and differs from what the server has, ready to be sent. */
export const changes = (lines: CountLine[], typed: Record<string, string>, askedFor: number | null) =>
    lines.filter(line => typed[line.id] !== undefined && typed[line.id] !== '' && typed[line.id] !== String(entered(line, askedFor)))
        .map(line => ({ lineId: line.id, ...inUnit(typed[line.id]) }));
