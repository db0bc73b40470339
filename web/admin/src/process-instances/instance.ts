import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';
import type { StepSentence } from './stepText';

export interface Instance extends RaRecord<string> {
    processId: string;
    processName?: string;
    version: number;
    definitionKey: string;
    businessKey: string;
    companyCode: string;
    title: string;
    requester: string;
    requesterName?: string | null;
    amount?: Money | null;
    state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
    incidentCount: number;
    startedAt: string;
    endedAt?: string | null;
    parentKey?: string | null;
    rootKey?: string | null;
}

/** An element of the diagram, or a sequence flow in state TAKEN. */
export interface InstanceElement {
    elementId: string;
    elementType?: string;
    state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED' | 'INCIDENT' | 'TAKEN';
    count: number;
    calledInstanceKeys?: string[];
}

export interface InstanceStep {
    position: string;
    at: string;
    kind: string;
    elementId?: string | null;
    elementName?: string | null;
    elementType?: string | null;
    /** The flow from an event-based gateway by which the element was reached. */
    arrivedBy?: string | null;
    intent: string;
    actor?: string | null;
    actorName?: string | null;
    onBehalfOf?: string | null;
    onBehalfOfName?: string | null;
    text?: StepSentence | null;
    variables?: Record<string, unknown> | null;
    processInstanceKey: string;
    processId: string;
}
