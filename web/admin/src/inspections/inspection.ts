import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';

export type CharacteristicKind = 'MEASURE' | 'PASS_FAIL' | 'PHOTO' | 'CERTIFICATE';
export type PartDecision = 'ACCEPTED' | 'REJECTED' | 'REWORK' | 'CONCESSION';

export interface Result {
    position: number;
    name: string;
    kind: CharacteristicKind;
    unit?: string | null;
    lowerLimit?: string | number | null;
    upperLimit?: string | number | null;
    instruction?: string | null;
    measured: (string | number)[];
    nonconforming?: number | null;
    note?: string | null;
}

export interface Part {
    position: number;
    decision: PartDecision;
    quantity: Quantity;
    reason?: string | null;
    serialNumbers?: string[];
}

export interface Disposition extends RaRecord<string> {
    inspectionId: string;
    position: number;
    quantity: Quantity;
    value: Money;
    proposal: PartDecision;
    kind?: string | null;
    reason?: string | null;
    decidedBy?: string | null;
    countersignedBy?: string | null;
    appliedAt?: string | null;
}

export interface Certificate extends RaRecord<string> {
    number: string;
    kind: string;
    issuedOn: string;
    expiresOn?: string | null;
}

/** Results, parts and what follows them are only on the page of an inspection, not in a list. */
export interface Inspection extends RaRecord<string> {
    number: string;
    companyCode: string;
    origin: string;
    status: string;
    receiptNumber?: string | null;
    previousId?: string | null;
    vendorName?: string | null;
    productId: string;
    productSku: string;
    productName: string;
    lotNumber?: string | null;
    quantity: Quantity;
    value: Money;
    planName: string;
    level: string;
    aql: string | number;
    sample?: { codeLetter: string; size: number; acceptance: number; severity?: string | null } | null;
    rejection?: number | null;
    verdict?: { passed: boolean; nonconforming: number; screened: boolean; inspectedBy: string; inspectedAt: string; remark?: string | null } | null;
    requestedBy: string;
    plannedAt: string;
    closedAt?: string | null;
    cancellationReason?: string | null;
    cancelledBy?: string | null;
    results?: Result[];
    parts?: Part[];
    dispositions?: Disposition[];
    vendorScore?: string | number | null;
    certificateNeeds?: { kind: string; state: 'VALID' | 'MISSING' | 'EXPIRED' }[];
    certificates?: Certificate[];
    serialNumbers?: string[];
}

/** "39.5 – 40.5 mm", "≤ 3 mm". */
export const limitsText = ({ lowerLimit, upperLimit, unit }: Pick<Result, 'lowerLimit' | 'upperLimit' | 'unit'>): string => {
    const lower = lowerLimit == null ? '' : String(Number(lowerLimit));
    const upper = upperLimit == null ? '' : String(Number(upperLimit));
    const range = lower && upper ? `${lower} – ${upper}` : lower ? `≥ ${lower}` : upper ? `≤ ${upper}` : '';
    return [range, range && unit].filter(Boolean).join(' ');
};
