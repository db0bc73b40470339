import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';

export interface Advance extends RaRecord<string> {
    companyCode: string;
    number: string;
    vendorId: string;
    status: 'REQUESTED' | 'PAID' | 'CLEARED' | 'CANCELLED';
    amount: Money;
    open: Money;
}

/** As much as both sides still have open. */
export const most = (advance: Money, invoice: Money): string => (Number(invoice.amount) < Number(advance.amount) ? invoice : advance).amount;
