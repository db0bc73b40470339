import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';

export interface JournalLine {
    id: string;
    accountId: string;
    accountCode: string;
    accountName: string;
    debit?: Money | null;
    credit?: Money | null;
    foreign?: Money | null;
    reference?: string | null;
    productSku?: string | null;
    description?: string | null;
    costCentreCode?: string | null;
}

export interface JournalEntry extends RaRecord {
    number: string;
    companyCode: string;
    entryDate: string;
    originalDate: string;
    description: string;
    sourceType: string;
    sourceId: string;
    sourceNumber?: string | null;
    reversedEntryId?: string | null;
    reversalId?: string | null;
    postedBy: string;
    postedAt: string;
    total: Money;
    /** What undoes it, where it follows from a document. */
    correction?: string | null;
    lines: JournalLine[];
}
