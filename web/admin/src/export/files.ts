import { unparse } from 'papaparse';
import type { Cell } from './sheet';

const MIDNIGHT = 'T00:00:00.000Z';
const isDay = (date: Date) => date.toISOString().endsWith(MIDNIGHT);

const plain = (cell: Cell) => {
    if (!(cell instanceof Date)) return cell;
    return isDay(cell) ? cell.toISOString().slice(0, 10) : cell.toISOString();
};

/** Comma-separated as RFC 4180 has it; what a spreadsheet would run as a formula is quoted. */
export const csvOf = (titles: string[], rows: Cell[][]): string =>
    unparse({ fields: titles, data: rows.map(row => row.map(plain)) }, { escapeFormulae: /^[=+\-@\t\r](?![\d.,]+$)/ });

/** The mark in front tells Excel that the text is UTF-8. */
export const csvFile = (titles: string[], rows: Cell[][]): Blob => new Blob(['\ufeff', csvOf(titles, rows)], { type: 'text/csv;charset=utf-8' });

export const xlsxOf = async (name: string, titles: string[], rows: Cell[][]): Promise<Blob> => {
    const { default: writeXlsxFile } = await import('write-excel-file/universal');
    const head = titles.map(value => ({ value, fontWeight: 'bold' as const }));
    const body = rows.map(row => row.map(cell =>
        cell instanceof Date ? { value: cell, type: Date, format: isDay(cell) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' } : cell));
    return writeXlsxFile([head, ...body], { sheet: name.slice(0, 31), stickyRowsCount: 1, columns: titles.map(() => ({ width: 18 })) }).toBlob();
};
