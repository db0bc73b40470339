import { post } from '../../providers/http';
import type { RequisitionLine } from '../requisition';

/** As it was pasted or corrected, not yet understood. */
export type Cells = Partial<Record<Column, string>>;

export const columns = ['sku', 'quantity', 'unit', 'price', 'neededBy', 'vendor', 'warehouse', 'costCentre'] as const;
export type Column = (typeof columns)[number];

const quoted = (cell = '') => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Corrected rows as text that the server reads like any other paste. */
export const toText = (rows: Cells[]): string =>
    [columns.join('\t'), ...rows.map(cells => columns.map(column => quoted(cells[column])).join('\t'))].join('\n');

const fields: Record<Column, string[]> = {
    sku: ['productId', 'productSku'], quantity: ['quantity', 'quantity.value'], unit: ['quantity.unit'], price: ['unitPrice'], neededBy: ['neededBy'],
    vendor: ['suggestedVendorId'], warehouse: ['warehouseCode'], costCentre: ['costCentre'],
};

/** What the server says of a cell. */
export const errorOf = (errors: Record<string, string>, column: Column): string | undefined =>
    fields[column].map(field => errors[field]).find(Boolean);

/** What it says of the row and of none of its cells. */
export const otherErrors = (errors: Record<string, string>): string[] =>
    Object.entries(errors).filter(([field]) => !Object.values(fields).flat().includes(field)).map(([field, message]) => `${field}: ${message}`);

/** A row of what was pasted: the line that it makes, or why it makes none. */
export interface ParsedRow {
    row: number;
    cells: Cells;
    line: RequisitionLine | null;
    errors: Record<string, string>;
}

export const parseLines = (companyCode: string, text: string) =>
    post<ParsedRow[]>('/api/requisitions/parse-lines', { companyCode, text });

export const isGood = ({ line, errors }: ParsedRow): boolean => !!line && Object.keys(errors ?? {}).length === 0;
