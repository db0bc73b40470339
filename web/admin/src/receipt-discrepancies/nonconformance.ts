import type { Discrepancy } from '../goods-receipts/receipt';

/** What the form of a nonconformance knows from the discrepancy that it is opened for. */
export const nonconformanceOf = (discrepancy: Discrepancy, type: string) => ({
    companyCode: discrepancy.companyCode,
    source: 'RECEIPT',
    sourceId: discrepancy.receiptId,
    sourceNumber: discrepancy.receiptNumber,
    vendorId: discrepancy.vendorId,
    productId: discrepancy.productId,
    title: [type, discrepancy.productSku, discrepancy.receiptNumber].filter(Boolean).join(' · '),
    description: discrepancy.note ?? '',
});
