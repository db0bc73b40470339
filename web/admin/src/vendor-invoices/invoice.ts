import type { RaRecord } from 'react-admin';
import type { Money, Quantity } from '../common/format';

export interface InvoiceLine {
    id: string;
    lineNumber: number;
    kind: 'GOODS' | 'FREIGHT' | 'OTHER';
    description: string;
    orderId?: string | null;
    orderNumber?: string | null;
    quantity: Quantity;
    unitPrice: Money;
    taxPercent: string;
    net: Money;
    tax: Money;
    matchResult?: string | null;
    matchReasons: string[];
}

export interface Invoice extends RaRecord<string> {
    companyCode: string;
    kind: 'INVOICE' | 'CREDIT_NOTE' | 'DEBIT_NOTE';
    number: string;
    status: string;
    vendorId: string;
    vendorName: string;
    invoiceDate: string;
    dueDate: string;
    discountDate?: string | null;
    discountPercent?: string | null;
    postedOn?: string | null;
    net: Money;
    tax: Money;
    total: Money;
    open: Money;
    totalInCompanyCurrency: Money;
    exchangeRate: string;
    enteredBy: string;
    releasedBy?: string | null;
    releaseReason?: string | null;
    closingReason?: string | null;
    creditedInvoiceId?: string | null;
    lookAlikeId?: string | null;
    note?: string | null;
    held: boolean;
    hold?: { reason: string; comment?: string | null; heldBy: string; heldAt: string } | null;
    processInstanceKey?: string | null;
    lines: InvoiceLine[];
}

export interface MatchLine {
    id: string;
    lineNumber: number;
    kind: string;
    description: string;
    ordered?: { orderId: string; orderNumber: string; quantity: Quantity; unitPrice: Money; amount: Money } | null;
    expectedFreight?: { landedCostId: string; landedCostNumber: string; amount: Money } | null;
    received: {
        received: Quantity; returned: Quantity; billedBefore: Quantity; open: Quantity;
        receipts: { receiptLineId: string; receiptId: string; receiptNumber: string; postedOn: string; quantity: Quantity; value: Money; receivedBy: string }[];
    };
    billed: { quantity: Quantity; unitPrice: Money; amount: Money };
    variance: { quantity: Quantity; quantityAmount: Money; price: Money; priceAmount: Money };
    result?: string | null;
    reasons: string[];
    links: { id: string; receiptLineId: string; quantity: Quantity; posted: boolean }[];
}

export interface Match {
    id: string;
    number: string;
    kind: Invoice['kind'];
    status: string;
    lookAlikeId?: string | null;
    lines: MatchLine[];
}

const ended = ['POSTED', 'PAID', 'REJECTED', 'CANCELLED'];
export const isMoving = ({ status }: Pick<Invoice, 'status'>) => !ended.includes(status) && status !== 'DRAFT';
export const isEditable = ({ status }: Pick<Invoice, 'status'>) => status === 'DRAFT' || status === 'CORRECTING';
