import { formatDateTime } from '../common/format';
import { roleName } from '../common/roleName';

/** A sentence by its key, with what stands in it; persons are names already, times are not yet text. */
export interface StepSentence {
    key: string;
    values: Record<string, string>;
    times: Record<string, string>;
}

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** The sentence in the reader's language, with times in the reader's way. */
export const stepText = ({ key, values, times }: StepSentence, translate: Translate, locale?: string): string => {
    const written = Object.fromEntries(Object.entries(times).map(([name, at]) => [name, formatDateTime(at, locale)]));
    const groups = values.groups?.split(', ').map(role => roleName(role, translate)).join(', ') ?? '';
    const all: Record<string, string> = { name: '', retries: '', reason: '', code: '', answer: '', ...values, groups, ...written };
    const part = (name: string) => translate(`quayside.step.part.${name}`, all);
    return translate(`quayside.step.${key}`, {
        ...all,
        for: all.person ? part('for') : '',
        colon: all.name ? part('colon') : '',
        offer: part(all.assignee ? 'given' : all.groups ? 'offered' : 'waits'),
        dueAt: all.due ? part('due') : '',
        atLevel: all.level ? part('level') : '',
        who: all.onBehalfOf ? part('onBehalf') : all.person,
        said: all.comment ? part('said') : '',
    }).trim();
};
