import type { Money, Quantity } from '../common/format';

export type Cell = string | number | boolean | Date | null;

export interface Sheet {
    /** Paths of the values, as in `total.amount`. */
    columns: string[];
    rows: Cell[][];
}

type Row = Record<string, unknown>;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const isMoney = (value: object): value is Money => 'amount' in value && 'currency' in value;
const isQuantity = (value: object): value is Quantity => 'value' in value && 'unit' in value;

/** Numbers that the API sends as text, so that a spreadsheet can add them up. */
const number = (value: unknown): Cell => (value === null || value === undefined || value === '' ? null : Number(value));

const scalar = (value: unknown): Cell => {
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    const text = String(value);
    return INSTANT.test(text) || DAY.test(text) ? new Date(text) : text;
};

const flatten = (row: Row, prefix = ''): [string, Cell][] =>
    Object.entries(row).flatMap(([name, value]): [string, Cell][] => {
        const path = prefix + name;
        if (value === null || value === undefined) return [[path, null]];
        if (Array.isArray(value)) return value.every(each => typeof each !== 'object') ? [[path, value.join(', ')]] : [];
        if (typeof value !== 'object') return [[path, scalar(value)]];
        if (isMoney(value)) return [[`${path}.amount`, number(value.amount)], [`${path}.currency`, value.currency]];
        if (isQuantity(value)) return [[`${path}.value`, number(value.value)], [`${path}.unit`, value.unit]];
        return flatten(value as Row, `${path}.`);
    });

/** One line per row, one column per value that any row has; lists within a row stay out, they have pages of their own. */
export const sheetOf = (rows: Row[]): Sheet => {
    const cells = rows.map(row => new Map(flatten(row)));
    const filled = new Set(cells.flatMap(row => [...row].filter(([, value]) => value !== null).map(([path]) => path)));
    const columns = [...new Set(cells.flatMap(row => [...row.keys()]))].filter(path => filled.has(path));
    return { columns, rows: cells.map(row => columns.map(path => row.get(path) ?? null)) };
};
