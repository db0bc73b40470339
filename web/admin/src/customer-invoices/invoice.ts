import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';

export interface InvoiceLine {
    id: string;
    lineNumber: number;
    description: string;
    productId?: string | null;
    categoryCode?: string | null;
    quantity: Quantity;
    unitPrice: Money;
    taxPercent: string;
    net: Money;
    tax: Money;
    creditedLineId?: string | null;
    creditReason?: string | null;
}

export interface CustomerInvoice extends RaRecord<string> {
    companyCode: string;
    kind: 'INVOICE' | 'CREDIT_NOTE';
    number?: string | null;
    label: string;
    status: 'DRAFT' | 'SUBMITTED' | 'POSTED' | 'PAID' | 'CANCELLED';
    customerId: string;
    customerName: string;
    customerReference?: string | null;
    invoiceDate?: string | null;
    dueDate?: string | null;
    discountDate?: string | null;
    discountPercent?: number | null;
    currency: string;
    net: Money;
    tax: Money;
    total: Money;
    totalInCompanyCurrency: Money;
    open: Money;
    exchangeRate: string;
    creditedInvoiceId?: string | null;
    note?: string | null;
    reason?: string | null;
    enteredBy: string;
    postedBy?: string | null;
    closingReason?: string | null;
    disputeReason?: string | null;
    disputedBy?: string | null;
    disputed: boolean;
    mailedAt?: string | null;
    version: number;
    processInstanceKey?: string | null;
    lines: InvoiceLine[];
}

export interface Allocation {
    id: string;
    sourceKind: 'PAYMENT' | 'CREDIT_NOTE';
    sourceId: string;
    sourceNumber: string;
    invoiceId: string;
    invoiceNumber: string;
    allocatedOn: string;
    amount: Money;
    discount: Money;
    allocatedBy: string;
    undoneBy?: string | null;
    live: boolean;
}

export const isPosted = ({ status }: Pick<CustomerInvoice, 'status'>) => status === 'POSTED' || status === 'PAID';

/** A credit note is decided on by others while one looks at it. */
export const isMoving = ({ status }: Pick<CustomerInvoice, 'status'>) => status === 'SUBMITTED';
