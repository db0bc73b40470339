import { expect, it } from 'vitest';
import { marksOf } from '../diagram/marks';
import type { InstanceStep } from './instance';
import { isTechnical, marksAfter, variableChanges, variablesAfter } from './replay';

const step = (over: Partial<InstanceStep>): InstanceStep => ({
    position: '1', at: '2026-11-23T09:00:00Z', kind: 'element', intent: 'ELEMENT_ACTIVATED', processInstanceKey: 'a', processId: 'purchase-approval', ...over,
});

const steps = [
    step({ elementId: 'Check', elementType: 'SERVICE_TASK' }),
    step({ kind: 'variable', intent: 'CREATED', variables: { amountMinor: 100 } }),
    step({ kind: 'incident', intent: 'CREATED', elementId: 'Check' }),
    step({ kind: 'incident', intent: 'RESOLVED', elementId: 'Check' }),
    step({ elementId: 'Check', elementType: 'SERVICE_TASK', intent: 'ELEMENT_COMPLETED' }),
    step({ elementId: 'Flow', intent: 'SEQUENCE_FLOW_TAKEN' }),
    step({ kind: 'task', intent: 'COMPLETED', elementId: 'Approve', processInstanceKey: 'b', variables: { decision: 'approve' } }),
    step({ kind: 'variable', intent: 'UPDATED', variables: { amountMinor: 250 } }),
];

it('a diagram can be shown as it was after any step', () => {
    expect(marksAfter(steps, 0, 'a')).toEqual([]);
    expect(marksAfter(steps, 1, 'a')).toEqual([{ elementId: 'Check', state: 'ACTIVE' }]);
    expect(marksAfter(steps, 3, 'a')).toEqual([{ elementId: 'Check', state: 'INCIDENT' }]);
    expect(marksAfter(steps, 8, 'a')).toEqual([{ elementId: 'Check', state: 'COMPLETED' }, { elementId: 'Flow', state: 'TAKEN' }]);
    expect(marksAfter(steps, 8, 'b')).toEqual([]);
});

it('the flow from an event-based gateway is taken when the event behind it comes about', () => {
    const answered = step({ elementId: 'Answered', elementType: 'INTERMEDIATE_CATCH_EVENT', arrivedBy: 'Flow_Wait_Answered' });
    expect(marksAfter([answered], 1, 'a')).toEqual([{ elementId: 'Flow_Wait_Answered', state: 'TAKEN' }, { elementId: 'Answered', state: 'ACTIVE' }]);
});

it('variables are as of the step, and what a person sent is not yet a variable', () => {
    expect(variablesAfter(steps, 7, 'a')).toEqual({ amountMinor: 100 });
    expect(variablesAfter(steps, 8, 'a')).toEqual({ amountMinor: 250 });
    expect(variablesAfter(steps, 8, 'b')).toEqual({});
    expect(variableChanges(steps).map(({ before, after }) => [before, after])).toEqual([[undefined, 100], [100, 250]]);
});

it('the timeline first tells what a person would name', () => {
    expect(steps.map(isTechnical)).toEqual([true, false, false, false, false, true, false, false]);
});

it('an incident is seen even when another token completed the same element', () => {
    expect(marksOf([{ elementId: 'Check', state: 'COMPLETED' }, { elementId: 'Check', state: 'INCIDENT' }])).toEqual([{ elementId: 'Check', state: 'INCIDENT' }]);
});
