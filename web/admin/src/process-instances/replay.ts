import type { Mark } from '../diagram/marks';
import type { InstanceStep } from './instance';

const states: Record<string, Mark['state'] | 'GONE'> = {
    ELEMENT_ACTIVATING: 'ACTIVE', ELEMENT_ACTIVATED: 'ACTIVE', ELEMENT_COMPLETING: 'ACTIVE', ELEMENT_COMPLETED: 'COMPLETED',
    ELEMENT_TERMINATING: 'ACTIVE', ELEMENT_TERMINATED: 'TERMINATED', SEQUENCE_FLOW_TAKEN: 'TAKEN',
};

const markOf = ({ kind, intent }: InstanceStep): Mark['state'] | undefined => {
    if (kind === 'incident') return intent === 'RESOLVED' ? 'ACTIVE' : 'INCIDENT';
    const state = states[intent];
    return state === 'GONE' ? undefined : state;
};

/** How the diagram of one instance looked after the first `upTo` steps. */
export const marksAfter = (steps: InstanceStep[], upTo: number, instanceKey: string): Mark[] => {
    const marks = new Map<string, Mark['state']>();
    for (const step of steps.slice(0, upTo)) {
        if (step.processInstanceKey !== instanceKey || !step.elementId) continue;
        const state = markOf(step);
        if (state) marks.set(step.elementId, state);
    }
    return [...marks].map(([elementId, state]) => ({ elementId, state }));
};

/** The variables as of a step: each step tells which it changed. */
export const variablesAfter = (steps: InstanceStep[], upTo: number): Record<string, unknown> =>
    Object.assign({}, ...steps.slice(0, upTo).map(({ variables }) => variables ?? {}));

export interface VariableChange {
    name: string;
    before: unknown;
    after: unknown;
    step: InstanceStep;
}

/** Every change of a variable with its old and new value, oldest first. */
export const variableChanges = (steps: InstanceStep[]): VariableChange[] => {
    const known: Record<string, unknown> = {};
    return steps.flatMap(step =>
        Object.entries(step.variables ?? {}).map(([name, after]) => {
            const before = known[name];
            known[name] = after;
            return { name, before, after, step };
        }),
    );
};

export const instancesOf = (steps: InstanceStep[]): { key: string; processId: string }[] => {
    const found = new Map<string, string>();
    for (const { processInstanceKey, processId } of steps) if (!found.has(processInstanceKey)) found.set(processInstanceKey, processId);
    return [...found].map(([key, processId]) => ({ key, processId }));
};
