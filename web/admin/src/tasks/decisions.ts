export type Decision = 'approve' | 'reject' | 'request-changes' | 'ask-question';

export const decisions: Decision[] = ['approve', 'reject', 'request-changes', 'ask-question'];

/** The variable of the process which carries what was written. */
export const textField = (decision: Decision) => (decision === 'ask-question' ? 'question' : 'comment');

export const needsText = (decision: Decision) => decision !== 'approve';

export interface DecisionVariables {
    decision: Decision;
    comment?: string;
    question?: string;
    [field: string]: unknown;
}

/** What the engine gets, or undefined when the mandatory text is missing. */
export const decisionVariables = (
    decision: Decision, text: string, fields: Record<string, unknown> = {},
): DecisionVariables | undefined => {
    const trimmed = text.trim();
    if (needsText(decision) && !trimmed) return undefined;
    return { ...fields, decision, ...(trimmed ? { [textField(decision)]: trimmed } : {}) };
};
