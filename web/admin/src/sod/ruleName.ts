import { duties } from '../i18n/en/duties';

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** A rule of segregation in words: the two duties that its key joins by a hyphen, or an order of dates. */
export const ruleName = (rule: string, translate: Translate) => {
    const first = Object.keys(duties).find(duty => rule.startsWith(`${duty}-`) && rule.slice(duty.length + 1) in duties);
    return first
        ? translate('quayside.sod.pair', { first: translate(`quayside.sod.duty.${first}`), second: translate(`quayside.sod.duty.${rule.slice(first.length + 1)}`) })
        : translate(`quayside.sod.dated.${rule}`, { _: rule });
};
