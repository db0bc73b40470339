import { expect, it } from 'vitest';
import { i18nProvider } from '../i18n/i18nProvider';
import { stepText } from './stepText';

const say = (key: string, values: Record<string, string> = {}, times: Record<string, string> = {}) =>
    stepText({ key, values, times }, (phrase, options) => i18nProvider.translate(phrase, options), 'en-GB');

it('writes persons by name and times in the way of the reader', () => {
    expect(say('taskOffered', { name: 'Approve document', groups: 'approver-1' }, { due: '2026-11-24T15:00:00Z' }))
        .toMatch(/^Approve document is offered to Approver, level 1, due 24 Nov 2026, \d\d:00$/);
    expect(say('timerSet', { name: 'Reminder due' }, { until: '2026-11-24T15:00:00Z' })).toMatch(/24 Nov 2026/);
});

it('names who decided for whom, at which level and why', () => {
    expect(say('approved', { name: 'Approve document', person: 'Bea Jansen', onBehalfOf: 'Anna Bakker', level: '1' })).toBe('Bea Jansen for Anna Bakker approved (level 1)');
    expect(say('rejected', { person: 'Anna Bakker', level: '2', comment: 'Too many' })).toBe('Anna Bakker rejected (level 2): Too many');
    expect(say('answered', { name: 'Answer question', person: 'Rita' })).toBe('Rita completed Answer question');
});

it('leaves out what is not there', () => {
    expect(say('processStarted', { name: 'Approval chain' })).toBe('Approval chain starts');
    expect(say('path')).toBe('The path goes on');
    expect(say('taskOffered', { name: 'Pick' })).toBe('Pick waits');
});
