import type { RaRecord } from 'react-admin';
import type { RequisitionLine } from './requisition';

const blankToNull = (value: unknown) => (value === '' || value === undefined ? null : value);

/** A line as the server takes it: what it derives itself is left out, and so is what nobody has entered. */
const toLine = (line: RequisitionLine, currency: string) => ({
    id: blankToNull(line.id),
    productId: blankToNull(line.productId),
    quantity: line.quantity?.value ? { value: String(line.quantity.value), unit: line.quantity.unit } : null,
    neededBy: blankToNull(line.neededBy),
    warehouseCode: blankToNull(line.warehouseCode),
    suggestedVendorId: blankToNull(line.suggestedVendorId),
    unitPrice: line.unitPrice?.amount ? { amount: String(line.unitPrice.amount), currency: line.unitPrice.currency || currency } : null,
    costCentre: blankToNull(line.costCentre),
    note: blankToNull(line.note),
});

export const toRequest = (form: Partial<RaRecord>) => ({
    companyCode: form.companyCode,
    title: form.title,
    neededBy: blankToNull(form.neededBy),
    costCentre: blankToNull(form.costCentre),
    justification: blankToNull(form.justification),
    currency: blankToNull(form.currency),
    version: form.version ?? null,
    lines: (form.lines ?? []).map((line: RequisitionLine) => toLine(line, form.currency)),
});
