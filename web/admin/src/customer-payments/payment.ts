import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';

export interface Payment extends RaRecord<string> {
    companyCode: string;
    number: string;
    status: 'OPEN' | 'ALLOCATED' | 'REVERSED';
    customerId: string;
    customerName: string;
    amount: Money;
    companyAmount: Money;
    allocated: Money;
    open: Money;
    receivedOn: string;
    bankReference?: string | null;
    note?: string | null;
    bookedBy: string;
    bookedAt: string;
    reversalReason?: string | null;
    reversedBy?: string | null;
    version: number;
}
