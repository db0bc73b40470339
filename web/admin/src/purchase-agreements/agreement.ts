import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';

export interface AgreementLine {
    id: string;
    lineNumber: number;
    productId: string;
    productSku: string;
    productName: string;
    unit: string;
    unitPrice: Money;
    leadTimeDays?: number | null;
    value: Money;
    maxQuantity?: Quantity | null;
    maxAmount?: Money | null;
    releasedQuantity: Quantity;
    releasedAmount: Money;
    remainingQuantity?: Quantity | null;
    remainingAmount?: Money | null;
}

export interface Release {
    id: string;
    agreementLineId: string;
    orderId: string;
    orderNumber: string;
    reason: string;
    quantity: Quantity;
    amount: Money;
    releasedAt: string;
}

export interface Agreement extends RaRecord<string> {
    number: string;
    companyCode: string;
    status: 'DRAFT' | 'IN_APPROVAL' | 'ACTIVE' | 'CLOSED';
    title: string;
    vendorId: string;
    vendorName: string;
    currency: string;
    validFrom: string;
    validUntil: string;
    total: Money;
    totalInCompanyCurrency: Money;
    releaseLimit?: Money | null;
    note?: string | null;
    createdBy: string;
    createdByName: string;
    closingReason?: string | null;
    nearlyExhaustedAt?: string | null;
    version: number;
    processInstanceKey?: string | null;
    lines: AgreementLine[];
}

export const isMoving = ({ status }: Pick<Agreement, 'status'>) => status === 'IN_APPROVAL' || status === 'ACTIVE';

/** How much of its limit is called off, in percent; of two limits the one that is nearer. Number is exact enough for a bar. */
export const used = ({ maxQuantity, maxAmount, releasedQuantity, releasedAmount }: Pick<AgreementLine, 'maxQuantity' | 'maxAmount' | 'releasedQuantity' | 'releasedAmount'>): number => {
    const shares = [
        maxQuantity ? Number(releasedQuantity.value) / Number(maxQuantity.value) : 0,
        maxAmount ? Number(releasedAmount.amount) / Number(maxAmount.amount) : 0,
    ];
    return Math.min(100, Math.round(Math.max(...shares) * 100));
};

/** As the form holds it: prices and limits are plain decimals in the currency of the agreement. */
export const toForm = (agreement: Agreement) => ({
    ...agreement,
    releaseLimit: agreement.releaseLimit?.amount ?? null,
    lines: agreement.lines.map(line => ({
        productId: line.productId, unit: line.unit, unitPrice: line.unitPrice.amount, maxQuantity: line.maxQuantity?.value ?? null,
        maxAmount: line.maxAmount?.amount ?? null, leadTimeDays: line.leadTimeDays ?? null,
    })),
});
