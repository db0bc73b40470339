import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Money, Quantity } from '../common/format';
import { get } from '../providers/http';

export interface Bid {
    vendorId: string;
    vendorNumber: string;
    vendorName: string;
    unitPrice: Money;
    landedUnitPrice?: Money | null;
    leadTimeDays?: number | null;
    best?: boolean;
    approved?: boolean;
    validUntil?: string | null;
    vendorStatus?: string;
    contract?: boolean;
}

export interface LineContext {
    lineId: string;
    lastPrice?: Money | null;
    contractPrice?: Money | null;
    lastVendorName?: string | null;
    lastOrderNumber?: string | null;
    lastOrderedOn?: string | null;
    deviationPercent?: string | number | null;
    onHand?: Quantity | string | null;
    available?: Quantity | string | null;
    openOrderQuantity?: Quantity | string | null;
    vendorStatus?: string | null;
    bids?: Bid[];
    agreements?: AgreementRest[];
}

/** What is left of an agreement that a line could call off from; without a limit there is no rest. */
export interface AgreementRest {
    agreementId: string;
    agreementNumber: string;
    vendorId: string;
    vendorName: string;
    remainingQuantity?: Quantity | null;
    remainingAmount?: Money | null;
    validUntil: string;
}

export interface AwardContext {
    rfqId: string;
    rfqNumber: string;
    vendorName: string;
    landedPrice: Money;
    best: boolean;
    reason?: string | null;
    awardedByName: string;
}

/** What lines of a cost centre take from its budget of the year, if it has one. */
export interface BudgetContext {
    costCentre: string;
    budget?: Money | null;
    committed: Money;
    thisRequest: Money;
    remainder?: Money | null;
    overrun: boolean;
}

export interface ApprovalStep {
    level?: number | null;
    decision: string;
    decidedBy: string;
    decidedByName?: string;
    onBehalfOf?: string | null;
    onBehalfOfName?: string | null;
    comment?: string | null;
    decidedAt: string;
    revision?: number;
}

/** A level that has to approve, with how many different people. */
export interface ApprovalLevel {
    level: number;
    approvals: number;
}

export interface RequisitionContext {
    lines: LineContext[];
    budgets: BudgetContext[];
    approvals: ApprovalStep[];
    /** Of the document that this one goes back to. */
    priorApprovals?: ApprovalStep[];
    warnings: { code: string; message: string }[];
    levels: ApprovalLevel[];
    awards?: AwardContext[];
    openRfqs?: { rfqId: string; rfqNumber: string; status: string; quotesDueOn: string }[];
}

/** @param state of the document: another one has other evidence */
export const useRequisitionContext = (id: string | undefined, state?: string) => useEvidence('requisitions', id, state);

export const useAmendmentContext = (id: string | undefined, state?: string) => useEvidence('order-amendments', id, state);

const useEvidence = (resource: string, id: string | undefined, state?: string) =>
    useQuery({
        queryKey: [resource, 'context', id, state],
        queryFn: ({ signal }) => get<RequisitionContext>(`/api/${resource}/${id}/context`, signal),
        enabled: !!id,
        placeholderData: keepPreviousData,
    });
