import type { RaRecord } from 'react-admin';

export const disciplines = ['team', 'problem', 'containment', 'rootCause', 'correction', 'implementation', 'prevention', 'recognition'] as const;

export type EightDisciplines = Partial<Record<(typeof disciplines)[number], string | null>>;

/** What the vendor was asked for, and what came. */
export interface VendorReport {
    dueOn: string;
    askedAt: string;
    remindedAt?: string | null;
    receivedOn?: string | null;
    receivedBy?: string | null;
    content?: EightDisciplines | null;
}

export interface Nonconformance extends RaRecord<string> {
    companyCode: string;
    number: string;
    status: string;
    source: string;
    sourceId?: string | null;
    sourceNumber?: string | null;
    vendorName?: string | null;
    productSku?: string | null;
    productName?: string | null;
    lotNumber?: string | null;
    title: string;
    description: string;
    openedBy: string;
    openedAt: string;
    containment?: string | null;
    cause?: string | null;
    correctiveAction?: string | null;
    actionOwner?: string | null;
    dueOn?: string | null;
    vendorAskedAt?: string | null;
    escalatedAt?: string | null;
    actionResult?: string | null;
    correctedBy?: string | null;
    correctedAt?: string | null;
    verifiedBy?: string | null;
    verifiedAt?: string | null;
    verification?: string | null;
    closedAt?: string | null;
    cancellationReason?: string | null;
    report?: VendorReport;
}

export const isLive = ({ status }: Pick<Nonconformance, 'status'>) => ['OPEN', 'ANALYSED', 'CORRECTED'].includes(status);
