import type { Mark } from '../diagram/marks';
import type { InstanceStep } from './instance';

const states: Record<string, Mark['state']> = {
    ELEMENT_ACTIVATED: 'ACTIVE', ELEMENT_COMPLETED: 'COMPLETED', ELEMENT_TERMINATED: 'TERMINATED', SEQUENCE_FLOW_TAKEN: 'TAKEN',
};

const markOf = ({ kind, intent }: InstanceStep): Mark['state'] | undefined => {
    if (kind === 'incident') return intent === 'RESOLVED' ? 'ACTIVE' : 'INCIDENT';
    return kind === 'element' ? states[intent] : undefined;
};

/** How the diagram of one instance looked after the first `upTo` steps. */
export const marksAfter = (steps: InstanceStep[], upTo: number, instanceKey: string): Mark[] => {
    const marks = new Map<string, Mark['state']>();
    for (const step of steps.slice(0, upTo)) {
        if (step.processInstanceKey !== instanceKey || !step.elementId) continue;
        const state = markOf(step);
        if (step.arrivedBy) marks.set(step.arrivedBy, 'TAKEN');
        if (state) marks.set(step.elementId, state);
    }
    return [...marks].map(([elementId, state]) => ({ elementId, state }));
};

/** Other steps name values too, such as what a person sent; only these say what the process then knew. */
const setsVariables = ({ kind }: InstanceStep) => kind === 'variable';

/** The variables of one instance as of a step. */
export const variablesAfter = (steps: InstanceStep[], upTo: number, instanceKey: string): Record<string, unknown> =>
    Object.assign({}, ...steps.slice(0, upTo)
        .filter(step => setsVariables(step) && step.processInstanceKey === instanceKey)
        .map(({ variables }) => variables ?? {}));

export interface VariableChange {
    name: string;
    before: unknown;
    after: unknown;
    step: InstanceStep;
}

/** Every change of a variable with its old and new value, oldest first. */
export const variableChanges = (steps: InstanceStep[]): VariableChange[] => {
    const known = new Map<string, unknown>();
    return steps.filter(setsVariables).flatMap(step =>
        Object.entries(step.variables ?? {}).map(([name, after]) => {
            const key = `${step.processInstanceKey} ${name}`;
            const before = known.get(key);
            known.set(key, after);
            return { name, before, after, step };
        }),
    );
};

export const instancesOf = (steps: InstanceStep[]): { key: string; processId: string }[] => {
    const found = new Map<string, string>();
    for (const { processInstanceKey, processId } of steps) if (!found.has(processInstanceKey)) found.set(processInstanceKey, processId);
    return [...found].map(([key, processId]) => ({ key, processId }));
};

const told = ['PROCESS', 'SERVICE_TASK', 'SEND_TASK', 'SCRIPT_TASK', 'END_EVENT', 'BOUNDARY_EVENT', 'INTERMEDIATE_CATCH_EVENT'];

/** What the engine does between two things that a person would name. */
export const isTechnical = ({ kind, intent, elementType }: InstanceStep): boolean => {
    if (kind === 'element') {
        const begins = intent === 'ELEMENT_ACTIVATED' && elementType !== 'PROCESS';
        return begins || intent === 'SEQUENCE_FLOW_TAKEN' || !told.includes(elementType ?? '');
    }
    if (kind === 'job') return ['CREATED', 'COMPLETED', 'CANCELED'].includes(intent);
    return (kind === 'timer' || kind === 'message') && intent !== 'TRIGGERED' && intent !== 'CORRELATED';
};
