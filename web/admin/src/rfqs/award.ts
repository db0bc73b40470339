import type { ComparedLine, Comparison, Quote } from './rfq';

/** What is chosen for a line; nothing for a line that is not awarded. */
export interface Choice {
    quoteId: string;
    reason: string;
}

export type Choices = Record<string, Choice | undefined>;

/** The best quote of each line, to begin with. */
export const bestChoices = (comparison: Comparison): Choices =>
    Object.fromEntries(comparison.lines.filter(({ bestQuoteId }) => bestQuoteId).map(({ lineId, bestQuoteId }) => [lineId, { quoteId: bestQuoteId!, reason: '' }]));

export const chosenQuote = (line: ComparedLine, choices: Choices): Quote | undefined =>
    line.quotes.find(({ quoteId }) => quoteId === choices[line.lineId]?.quoteId);

/** The numbers of lines whose choice has to be explained and is not. */
export const unexplained = (comparison: Comparison, choices: Choices): number[] =>
    comparison.lines.filter(line => chosenQuote(line, choices)?.needsReason && !choices[line.lineId]?.reason.trim()).map(({ lineNumber }) => lineNumber);

/** In the shape of the request. */
export const awardsOf = (comparison: Comparison, choices: Choices) =>
    comparison.lines.flatMap(line => {
        const quote = chosenQuote(line, choices);
        return quote ? [{ lineId: line.lineId, quoteId: quote.quoteId, reason: choices[line.lineId]?.reason.trim() || null }] : [];
    });
