import { formatPrice, formatQuantity, type Money, type Quantity } from '../common/format';

const isMoney = (value: object): value is Money => 'amount' in value && 'currency' in value;
const isQuantity = (value: object): value is Quantity => 'value' in value && 'unit' in value;

/** A line or an offer: what or who, how much, at which price. */
const part = (value: Record<string, unknown>): string =>
    [value.sku ?? value.vendorName, value.quantity, value.unitPrice].filter(Boolean).map(previewCell).join(' ');

/** A value of a checked row as people read it. */
export const previewCell = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.map(part).join(', ');
    if (typeof value !== 'object') return String(value);
    if (isMoney(value)) return formatPrice(value);
    return isQuantity(value) ? formatQuantity(value) : part(value as Record<string, unknown>);
};

/** Of all fields those that some row fills. */
export const filledColumns = (rows: Record<string, unknown>[]): string[] =>
    [...new Set(rows.flatMap(row => Object.keys(row)))].filter(column => rows.some(row => previewCell(row[column]) !== ''));

/** For fields that only a file has: `externalId` is "External id". */
export const columnName = (column: string): string => {
    const words = column.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
    return words.charAt(0).toUpperCase() + words.slice(1);
};
