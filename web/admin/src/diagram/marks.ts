import type { InstanceElement } from '../process-instances/instance';

export type MarkState = InstanceElement['state'];

export interface Mark {
    elementId: string;
    state: MarkState;
}

/** What matters more hides what matters less: an incident, then what is active, then what is over. */
const rank: Record<MarkState, number> = { INCIDENT: 0, ACTIVE: 1, TERMINATED: 2, COMPLETED: 3, TAKEN: 4 };

export const marksOf = (elements: Pick<InstanceElement, 'elementId' | 'state'>[] | undefined): Mark[] => {
    const strongest = new Map<string, MarkState>();
    for (const { elementId, state } of elements ?? []) {
        const known = strongest.get(elementId);
        if (!known || rank[state] < rank[known]) strongest.set(elementId, state);
    }
    return [...strongest].map(([elementId, state]) => ({ elementId, state }));
};
