import type { RaRecord } from 'react-admin';
import type { Money } from '../common/format';

export interface DunningCase extends RaRecord<string> {
    companyCode: string;
    number: string;
    customerId: string;
    customerName: string;
    dunningLevel: number;
    overdue: Money;
    daysOverdue: number;
    letterOn?: string | null;
    nextLookOn?: string | null;
    pausedUntil?: string | null;
    plan?: { firstOn: string; instalments: number; instalment: Money } | null;
    decidedBy?: string | null;
    decisionNote?: string | null;
    openedAt: string;
    outcome?: 'SETTLED' | 'HANDED_OVER' | null;
    closedAt?: string | null;
    processInstanceKey?: string | null;
}

export interface DunningLetter {
    id: string;
    dunningLevel: number;
    sentOn: string;
    recipient?: string | null;
    total: Money;
    fileName: string;
}
