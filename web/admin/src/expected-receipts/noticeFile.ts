import type { ExpectedLine } from './expected';

export interface NoticeValues {
    reference?: string;
    carrier?: string;
    trackingNumber?: string;
    arrivalDate?: string;
    dock?: string;
    lines: { orderLineId: string; quantity: { value: string; unit: string }; lotNumber: string | null; expiryDate: string | null; sscc: string | null }[];
}

/** A row as vendors send it: the line of the order by its number or its SKU. */
type Row = Partial<Record<'line' | 'sku' | 'quantity' | 'unit' | 'lot' | 'expiry' | 'sscc', string | number | null>>;

export class NoticeFileError extends Error {
    constructor(readonly key: string, readonly row: number | null = null) {
        super(key);
    }
}

const MOST_LINES = 1000;

const text = (value: unknown): string => (value == null ? '' : String(value).trim());

/** Cells may be quoted; a quote in them is doubled. */
const cells = (line: string, separator: string): string[] => {
    const found: string[] = [];
    let cell = '';
    let quoted = false;
    for (let i = 0; i < line.length; i++) {
        if (line[i] === '"' && quoted && line[i + 1] === '"') cell += line[++i];
        else if (line[i] === '"') quoted = !quoted;
        else if (line[i] === separator && !quoted) { found.push(cell); cell = ''; }
        else cell += line[i];
    }
    return [...found, cell];
};

const rowsOfCsv = (content: string): Row[] => {
    const [head, ...rest] = content.replace(/^\uFEFF/, '').split(/\r?\n/).filter(line => line.trim());
    if (!head) return [];
    const separator = head.includes(';') ? ';' : ',';
    const names = cells(head, separator).map(name => name.trim().toLowerCase());
    return rest.map(line => Object.fromEntries(cells(line, separator).map((cell, i) => [names[i], cell])));
};

const lineOf = (row: Row, lines: ExpectedLine[], at: number) => {
    const number = text(row.line);
    const sku = text(row.sku);
    const found = lines.find(line => (number ? String(line.lineNumber) === number : line.productSku === sku));
    if (!found) throw new NoticeFileError('unknownLine', at);
    return found;
};

const lineOfRow = (row: Row, lines: ExpectedLine[], at: number): NoticeValues['lines'][number] => {
    const line = lineOf(row, lines, at);
    const value = text(row.quantity).replace(',', '.');
    if (!/^\d+(\.\d+)?$/.test(value) || Number(value) <= 0) throw new NoticeFileError('noQuantity', at);
    const unit = text(row.unit) || line.open?.unit || line.ordered?.unit || '';
    if (!unit) throw new NoticeFileError('noUnit', at);
    return { orderLineId: line.orderLineId, quantity: { value, unit }, lotNumber: text(row.lot) || null, expiryDate: text(row.expiry) || null, sscc: text(row.sscc) || null };
};

const read = (content: string): Omit<NoticeValues, 'lines'> & { lines: Row[] } => {
    if (!content.trim().startsWith('{')) return { lines: rowsOfCsv(content) };
    try {
        const { lines = [], ...head } = JSON.parse(content);
        return { ...head, lines };
    } catch {
        throw new NoticeFileError('unreadable');
    }
};

/** A vendor's notice from a CSV file (line or sku, quantity, unit, lot, expiry, sscc) or a JSON one that also says reference, carrier and day. */
export const readNotice = (content: string, lines: ExpectedLine[]): NoticeValues => {
    const { lines: rows, ...head } = read(content);
    if (!Array.isArray(rows) || !rows.length || rows.length > MOST_LINES) throw new NoticeFileError('noLines');
    return { ...head, lines: rows.map((row, i) => lineOfRow(row, lines, i + 1)) };
};
