import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { duties } from '../i18n/en/duties';
import { ruleName } from './ruleName';

const words: Record<string, string> = Object.fromEntries(Object.entries(duties).map(([key, text]) => [`quayside.sod.duty.${key}`, text]));
const translate = (key: string, values?: Record<string, unknown>) => key === 'quayside.sod.pair' ? `${values?.first} and ${values?.second}` : words[key] ?? String(values?._ ?? key);

describe('the names of rules of segregation', () => {
    const java = readFileSync(`${__dirname}/../../../../identity/src/main/java/io/quayside/identity/SegregationOfDuties.java`, 'utf8');
    const known = [...java.matchAll(/^ {4}([A-Z_]+)\("/gm)].map(match => match[1]!);
    const pairs = [...java.matchAll(/new Pair\(Duty\.([A-Z_]+), Duty\.([A-Z_]+)\)/g)];

    it('has a word for every duty', () => {
        expect(known.length).toBeGreaterThan(20);
        expect(Object.keys(duties).sort()).toEqual(known.map(duty => duty.toLowerCase().replaceAll('_', '-')).sort());
    });

    it.each(pairs.map(([, first, second]) => `${first}-${second}`.toLowerCase().replaceAll('_', '-')))('says %s in words', rule => {
        expect(ruleName(rule, translate)).toContain(' and ');
    });

    it('splits a rule whose duties have hyphens themselves', () => {
        expect(ruleName('propose-amendment-approve', translate)).toBe('propose a change and approve');
        expect(ruleName('change-bank-data-confirm-bank-data', translate)).toBe('change bank data and confirm bank data');
    });
});
