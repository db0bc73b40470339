import { describe, expect, it } from 'vitest';
import { add, divide, isDecimal, multiply, normal, percentOf, round } from './decimal';

describe('decimals', () => {
    it('multiply and add exactly', () => {
        expect(multiply('0.1', '0.2')).toBe('0.02');
        expect(add('0.1', '0.2')).toBe('0.3');
        expect(multiply('-3', '1.25')).toBe('-3.75');
        expect(add('99999999999999999.99', '0.01')).toBe('100000000000000000.00');
    });

    it('round half up, away from zero', () => {
        expect(round('2.345', 2)).toBe('2.35');
        expect(round('-2.345', 2)).toBe('-2.35');
        expect(round('2.344999', 2)).toBe('2.34');
        expect(round('7', 2)).toBe('7.00');
        expect(round('0.5', 0)).toBe('1');
    });

    it('divide to the digits that are wanted', () => {
        expect(divide('995', '100', 6)).toBe('9.950000');
        expect(divide('1', '3', 4)).toBe('0.3333');
        expect(divide('2', '0.3', 2)).toBe('6.67');
        expect(divide('0.05', '1', 1)).toBe('0.1');
    });

    it('leave zeros at the end out', () => {
        expect(normal('9.950000')).toBe('9.95');
        expect(normal('100.000')).toBe('100');
        expect(normal('100.000', 2)).toBe('100.00');
        expect(normal('1200')).toBe('1200');
    });

    it('tell numbers from other texts', () => {
        expect(isDecimal('12.50')).toBe(true);
        for (const text of ['', '1,5', '.5', '1e3', 'abc', null]) expect(isDecimal(text)).toBe(false);
    });

    it('give no share of nothing', () => {
        expect(percentOf('5', '0')).toBe(0);
        expect(percentOf('25', '200')).toBe(12.5);
    });
});
