import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';

export interface OpenCost extends RaRecord<string> {
    companyCode: string;
    side: 'BILL' | 'COST';
    documentType: string;
    documentId: string;
    documentNumber?: string | null;
    description: string;
    amount: Money;
}

/** The smaller of two positive amounts with equally many decimals, as text. */
export const smaller = (one: string, other: string): string => {
    const [a, b] = [one, other].map(text => BigInt(text.replace('.', '')));
    return a < b ? one : other;
};
