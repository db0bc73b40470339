import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatMoney, formatPercent, formatPrice, formatQuantity, formatRelative } from './format';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
    it('follows the locale', () => {
        const amount = { amount: '12000.50', currency: 'EUR' };
        expect(plain(formatMoney(amount, 'en-GB'))).toBe('€12,000.50');
        expect(plain(formatMoney(amount, 'nl-NL'))).toBe('€ 12.000,50');
        expect(plain(formatMoney(amount, 'de-DE'))).toBe('12.000,50 €');
    });

    it('keeps every digit of an amount that floating point would round', () => {
        expect(formatMoney({ amount: '90071992547409931.27', currency: 'USD' }, 'en-US')).toBe('$90,071,992,547,409,931.27');
    });

    it('uses the digits of the currency', () => {
        expect(formatMoney({ amount: '1500', currency: 'JPY' }, 'en-US')).toBe('¥1,500');
    });

    it('shows a unit price with up to four decimals', () => {
        expect(formatPrice({ amount: '0.0375', currency: 'USD' }, 'en-US')).toBe('$0.0375');
        expect(formatPrice({ amount: '12.5', currency: 'USD' }, 'en-US')).toBe('$12.50');
    });

    it('shows nothing for no amount', () => {
        expect(formatMoney(null)).toBe('');
    });
});

describe('quantities and percentages', () => {
    it('name the unit', () => expect(formatQuantity({ value: '1250.500000', unit: 'KGM' }, 'en-US')).toBe('1,250.5 KGM'));
    it('carry a sign', () => {
        expect(formatPercent('12.34', 'en-US')).toBe('+12.3%');
        expect(formatPercent(-5, 'en-US')).toBe('-5%');
        expect(formatPercent(0, 'en-US')).toBe('0%');
    });
});

describe('dates', () => {
    it('a day is that day in every time zone', () => expect(formatDate('2026-11-23', 'en-GB')).toBe('23 Nov 2026'));
    it('a moment is shown in the asked time zone', () => {
        expect(formatDateTime('2026-11-23T22:30:00Z', 'en-GB', 'Europe/Amsterdam')).toBe('23 Nov 2026, 23:30');
        expect(formatDateTime('2026-11-23T22:30:00Z', 'en-GB', 'America/Chicago')).toBe('23 Nov 2026, 16:30');
    });
    it('how long ago takes the largest unit that fits', () => {
        const now = new Date('2026-11-23T12:00:00Z');
        expect(formatRelative('2026-11-23T09:30:00Z', now, 'en')).toBe('2 hours ago');
        expect(formatRelative('2026-11-25T13:00:00Z', now, 'en')).toBe('in 2 days');
        expect(formatRelative('2026-11-23T12:00:20Z', now, 'en')).toBe('in 20 seconds');
    });
});
