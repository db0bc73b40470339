import { describe, expect, it } from 'vitest';
import type { Result } from '../../inspections/inspection';
import { limitsText } from '../../inspections/inspection';
import { answerOf, emptyDraft, measuredValues, nonconformingOf } from './inspectionAnswer';

const length: Result = { position: 0, name: 'Length', kind: 'MEASURE', unit: 'mm', lowerLimit: '39.5', upperLimit: '40.5', measured: [] };
const thread: Result = { position: 1, name: 'Thread', kind: 'PASS_FAIL', measured: [] };

describe('what an inspector types', () => {
    it('takes values apart by blanks and semicolons, with a decimal comma or point', () => {
        expect(measuredValues(' 40,1 39.9;40\n41 ')).toEqual([40.1, 39.9, 40, 41]);
        expect(measuredValues('')).toEqual([]);
    });

    it('counts the values outside the limits, and more when told', () => {
        const entry = { measured: '40 40.5 40.6 39.4', nonconforming: '', note: '' };
        expect(nonconformingOf(length, entry)).toBe(2);
        expect(nonconformingOf(length, { ...entry, nonconforming: '5' })).toBe(5);
        expect(nonconformingOf(thread, { measured: '', nonconforming: '3', note: '' })).toBe(3);
    });

    it('becomes the answer of the task', () => {
        const draft = emptyDraft([length, thread]);
        draft.entries[0].measured = '40 40,2';
        draft.entries[1].nonconforming = '0';
        draft.parts.push({ decision: 'REWORK', quantity: '2,5', reason: ' burr ', serials: [] }, { decision: 'REJECTED', quantity: '', reason: 'bent', serials: ['S-1', 'S-2'] });

        expect(answerOf([length, thread], draft)).toEqual({
            errors: {},
            answer: {
                results: [
                    { position: 0, measured: [40, 40.2], nonconforming: null, note: null },
                    { position: 1, measured: [], nonconforming: 0, note: null },
                ],
                parts: [
                    { decision: 'REWORK', quantity: 2.5, reason: 'burr', serials: [] },
                    { decision: 'REJECTED', quantity: 2, reason: 'bent', serials: ['S-1', 'S-2'] },
                ],
                screened: false, comment: null,
            },
        });
    });

    it('is refused where it is no number', () => {
        const draft = emptyDraft([length]);
        draft.entries[0].measured = '40 abc';
        expect(answerOf([length], draft).errors).toEqual({ 'results[0].measured': 'quayside.quality.notANumber' });
    });

    it('shows limits as people write them', () => {
        expect(limitsText(length)).toBe('39.5 – 40.5 mm');
        expect(limitsText({ upperLimit: 3, unit: 'mm' })).toBe('≤ 3 mm');
        expect(limitsText({ unit: 'mm' })).toBe('');
    });
});
