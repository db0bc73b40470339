import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';

export interface ProposalItem {
    id: string;
    kind: 'INVOICE' | 'CREDIT' | 'ADVANCE';
    documentId: string;
    documentNumber: string;
    vendorName: string;
    dueDate: string;
    open: Money;
    discount: Money;
    payment: Money;
    exclusion?: string | null;
    bankDataChanged: boolean;
    returnedOn?: string | null;
    returnedBy?: string | null;
    returnReason?: string | null;
}

export interface Proposal extends RaRecord<string> {
    companyCode: string;
    number: string;
    status: 'DRAFT' | 'IN_APPROVAL' | 'CORRECTING' | 'BOOKED' | 'DISCARDED';
    dueUntil: string;
    payOn: string;
    total: Money;
    proposedBy: string;
    bookedOn?: string | null;
    closingReason?: string | null;
    processInstanceKey?: string | null;
    items: ProposalItem[];
    fileName?: string;
}

/** The file for the bank is made a step after the booking, if anything is paid. */
export const isMoving = ({ status, items, fileName }: Pick<Proposal, 'status' | 'items' | 'fileName'>) =>
    status === 'IN_APPROVAL' || (status === 'BOOKED' && !fileName && items?.some(item => !item.exclusion));
export const isEditable = ({ status }: Pick<Proposal, 'status'>) => status === 'DRAFT' || status === 'CORRECTING';
