export interface Money {
    amount: string;
    currency: string;
}

export interface Quantity {
    value: string;
    unit: string;
}

export const browserLocale = (): string => navigator.language || 'en-GB';

/** Intl takes the digits as a string, so large amounts stay exact. */
const exact = (amount: string) => amount as unknown as number;

export const formatMoney = (money: Money | null | undefined, locale = browserLocale(), maxDigits?: number): string => {
    if (!money?.amount) return '';
    return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: money.currency,
        ...(maxDigits === undefined ? {} : { maximumFractionDigits: maxDigits }),
    }).format(exact(money.amount));
};

/** Unit prices keep up to four decimals. */
export const formatPrice = (money: Money | null | undefined, locale = browserLocale()): string =>
    formatMoney(money, locale, 4);

export const currencyDigits = (currency: string): number =>
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

export const formatNumber = (value: string | number | null | undefined, locale = browserLocale()): string =>
    value === null || value === undefined || value === ''
        ? ''
        : new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(exact(String(value)));

export const formatQuantity = (quantity: Quantity | null | undefined, locale = browserLocale()): string =>
    quantity ? `${formatNumber(quantity.value, locale)} ${quantity.unit}` : '';

export const formatPercent = (value: number | string | null | undefined, locale = browserLocale()): string =>
    value === null || value === undefined
        ? ''
        : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' })
              .format(Number(value) / 100);

export const formatDate = (value: string | null | undefined, locale = browserLocale()): string => {
    if (!value) return '';
    const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(value);
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...(dateOnly ? { timeZone: 'UTC' } : {}) })
        .format(new Date(value));
};

export const formatDateTime = (value: string | null | undefined, locale = browserLocale(), timeZone?: string): string =>
    value
        ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(value))
        : '';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
    ['year', 31_536_000], ['month', 2_592_000], ['week', 604_800], ['day', 86_400], ['hour', 3_600], ['minute', 60],
];

/** "in 3 hours", "2 days ago". */
export const formatRelative = (value: string, now: Date, locale = browserLocale()): string => {
    const seconds = (new Date(value).getTime() - now.getTime()) / 1000;
    const [unit, size] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
};
