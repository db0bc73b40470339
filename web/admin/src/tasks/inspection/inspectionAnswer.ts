import type { PartDecision, Result } from '../../inspections/inspection';

/** What the inspector types, as it is typed. */
export interface Entry {
    measured: string;
    nonconforming: string;
    note: string;
}

export interface PartEntry {
    decision: PartDecision;
    quantity: string;
    reason: string;
    /** Which of the pieces, where goods have serial numbers; then the quantity is theirs. */
    serials: string[];
}

export interface Draft {
    entries: Entry[];
    parts: PartEntry[];
    screened: boolean;
    comment: string;
}

export const emptyDraft = (results: Result[]): Draft => ({
    entries: results.map(() => ({ measured: '', nonconforming: '', note: '' })), parts: [], screened: false, comment: '',
});

/** Values stand apart by blanks, semicolons or line ends; a comma is a decimal comma. */
export const measuredValues = (text: string): number[] =>
    text.split(/[\s;]+/).filter(Boolean).map(value => Number(value.replace(',', '.')));

/** Units that are not as specified, as far as the entry tells. */
export const nonconformingOf = (result: Result, entry: Entry): number => {
    const outside = measuredValues(entry.measured).filter(value =>
        (result.lowerLimit != null && value < Number(result.lowerLimit)) || (result.upperLimit != null && value > Number(result.upperLimit))).length;
    return Math.max(outside, Number(entry.nonconforming) || 0);
};

const textOrNull = (text: string) => text.trim() || null;

/** The draft as the server takes it; what cannot be read is told at its field. */
export const answerOf = (results: Result[], draft: Draft) => {
    const errors: Record<string, string> = {};
    draft.entries.forEach((entry, i) => {
        if (measuredValues(entry.measured).some(Number.isNaN)) errors[`results[${results[i].position}].measured`] = 'quayside.quality.notANumber';
    });
    const answer = {
        results: results.map((result, i) => ({
            position: result.position,
            measured: measuredValues(draft.entries[i].measured),
            nonconforming: draft.entries[i].nonconforming === '' ? null : Number(draft.entries[i].nonconforming),
            note: textOrNull(draft.entries[i].note),
        })),
        parts: draft.parts.map(part => ({ decision: part.decision, quantity: part.serials.length || Number(part.quantity.replace(',', '.')) || null, reason: textOrNull(part.reason), serials: part.serials })),
        screened: draft.screened,
        comment: textOrNull(draft.comment),
    };
    return { answer, errors };
};
