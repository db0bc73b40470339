import { describe, expect, it } from 'vitest';
import { fault, flatten, nest, type Setting } from './settings';

const setting = (type: Setting['type'], rest: Partial<Setting> = {}): Setting =>
    ({ key: 'inventory.x', type, label: '', help: '', usual: '', least: 1, most: 30, choices: [], pattern: null, ...rest });

describe('the settings of a company', () => {
    it('come back from the form as they went in', () => {
        const flat = { 'inventory.gs1-prefix': '8712345', 'payables.bank-iban': 'NL91', 'inventory.count-days-a': '30' };
        expect(flatten(nest(flat))).toEqual(flat);
        expect(nest(flat).inventory).toEqual({ 'gs1-prefix': '8712345', 'count-days-a': '30' });
    });

    it('leave out what is empty', () => {
        expect(flatten({ inventory: { 'gs1-prefix': ' ', 'count-days-a': null, 'count-days-b': '5' } })).toEqual({ 'inventory.count-days-b': '5' });
    });

    it('are looked at before they are sent', () => {
        expect(fault(setting('NUMBER'), '30')).toBeUndefined();
        expect(fault(setting('NUMBER'), '31')).toBe('is a whole number from 1 to 30');
        expect(fault(setting('NUMBER'), 'soon')).toBeDefined();
        expect(fault(setting('TEXT', { pattern: '(\\d{6,12})?' }), '12345')).toBe('does not look like one');
        expect(fault(setting('TEXT', { pattern: '(?s).{0,200}' }), 'two\nlines')).toBeUndefined();
        expect(fault(setting('NUMBER'), '')).toBeUndefined();
    });
});
