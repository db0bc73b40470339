import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';

export type RequisitionStatus =
    | 'DRAFT' | 'SUBMITTED' | 'IN_APPROVAL' | 'CHANGES_REQUESTED' | 'APPROVED' | 'ORDERED' | 'REJECTED' | 'CANCELLED';

export interface RequisitionLine {
    id?: string;
    lineNumber?: number;
    productId: string;
    productSku?: string;
    productName?: string;
    quantity: Quantity;
    /** What approvers let stand; the same as asked for until one lowers it. */
    approvedQuantity?: Quantity;
    approvedUnitPrice?: Money;
    neededBy?: string | null;
    warehouseCode?: string | null;
    suggestedVendorId?: string | null;
    suggestedVendorName?: string | null;
    unitPrice?: Money | null;
    lineAmount?: Money;
    costCentre?: string | null;
    note?: string | null;
}

export interface Requisition extends RaRecord<string> {
    number: string;
    companyCode: string;
    status: RequisitionStatus;
    title: string;
    requester: string;
    requesterName?: string;
    neededBy?: string | null;
    costCentre?: string | null;
    justification?: string | null;
    currency: string;
    total: Money;
    totalInCompanyCurrency: Money;
    createdAt: string;
    submittedAt?: string | null;
    revision: number;
    version: number;
    processInstanceKey?: string | null;
    orderIds: string[];
    closingReason?: string | null;
    /** Not in the rows of a list. */
    lines?: RequisitionLine[];
}

export const isEditable = ({ status }: Pick<Requisition, 'status'>) => status === 'DRAFT' || status === 'CHANGES_REQUESTED';

/** While approvers look at it a change starts approval again. */
export const isBeingApproved = ({ status }: Pick<Requisition, 'status'>) => status === 'SUBMITTED' || status === 'IN_APPROVAL';

/** Until the process has brought it to an end. */
export const isMoving = ({ status }: Pick<Requisition, 'status'>) => ['SUBMITTED', 'IN_APPROVAL', 'APPROVED'].includes(status);

const open: RequisitionStatus[] = ['DRAFT', 'SUBMITTED', 'IN_APPROVAL', 'CHANGES_REQUESTED', 'APPROVED'];
export const isCancellable = ({ status }: Pick<Requisition, 'status'>) => open.includes(status);
