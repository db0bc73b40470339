import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';

export interface VoucherLine {
    accountId: string;
    accountCode: string;
    accountName: string;
    debit?: string | null;
    credit?: string | null;
    description?: string | null;
    costCentreCode?: string | null;
}

export interface Voucher extends RaRecord {
    number: string;
    companyCode: string;
    status: 'DRAFT' | 'IN_APPROVAL' | 'POSTED';
    template: boolean;
    entryDate: string;
    description: string;
    total: Money;
    reversedEntryId?: string | null;
    ledgerEntryId?: string | null;
    returnComment?: string | null;
    createdBy: string;
    submittedBy?: string | null;
    submittedAt?: string | null;
    lines?: VoucherLine[] | null;
}

const cents = (text?: string | null) => {
    const [, sign = '', whole = '0', part = ''] = /^(-?)(\d*)\.?(\d*)$/.exec((text ?? '').trim()) ?? [];
    return BigInt(`${sign}${whole || '0'}${part.padEnd(4, '0').slice(0, 4)}`);
};

/** Debits less credits of what is entered, exactly; empty when they are equal. */
export const difference = (lines: Partial<VoucherLine>[] = []): string => {
    const sum = lines.reduce((total, line) => total + cents(line?.debit) - cents(line?.credit), 0n);
    if (sum === 0n) return '';
    const digits = (sum < 0n ? -sum : sum).toString().padStart(5, '0');
    return `${sum < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4).replace(/0{1,2}$/, '')}`;
};
