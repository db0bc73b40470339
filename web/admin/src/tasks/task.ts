import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';

/** An open (or completed) user task as the projection gives it. */
export interface Task extends RaRecord<string> {
    name: string;
    elementId: string;
    processId: string;
    processInstanceKey: string;
    rootProcessInstanceKey: string;
    businessKey: string;
    companyCode: string;
    title: string;
    amount?: Money | null;
    requester: string;
    requesterName?: string;
    createdAt: string;
    completedAt?: string | null;
    dueAt?: string | null;
    followUpAt?: string | null;
    priority?: number;
    assignee?: string | null;
    assigneeName?: string | null;
    candidateGroups: string[];
    overdue: boolean;
    documentType?: string;
    documentId?: string;
    approvalLevel?: number | null;
    onBehalfOf?: string | null;
    onBehalfOfName?: string | null;
    state: string;
    /** What its process declares of the case, such as the vendor. */
    fields?: Record<string, string[]>;
    bulkApprovable: boolean;
    /** Whether it may be rejected or sent back together with others. */
    bulkDecidable?: boolean;
}

export interface TaskCounts {
    mine: number;
    groups: number;
    delegated: number;
    overdue: number;
}

export interface BulkResult {
    id: string;
    ok: boolean;
    problem?: { title?: string; detail?: string } | null;
}

/** The server decides at most this many in one call. */
export const BULK_LIMIT = 100;

export const isApproval = (task: Pick<Task, 'elementId'>) => task.elementId === 'UserTask_Approve';

export const isVendorChoice = (task: Pick<Task, 'elementId'>) => task.elementId === 'UserTask_ChooseVendor';

export const isInspection = (task: Pick<Task, 'elementId'>) => task.elementId === 'UserTask_InspectGoods';

/** What can be claimed, handed on or decided together with others. */
export const isSelectable = ({ state, candidateGroups }: Pick<Task, 'state' | 'candidateGroups'>) => state === 'CREATED' && candidateGroups.length > 0;

export const caseValues = ({ fields }: Pick<Task, 'fields'>, name: string) => (fields?.[name] ?? []).join(', ');
