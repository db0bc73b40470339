import { isDecimal } from '../../common/decimal';
import type { RequisitionLine } from '../../requisitions/requisition';

/** What an approver lets stand of a line, as typed. */
export interface Allowed {
    quantity: string;
    price: string;
}

export const standing = (line: RequisitionLine): Allowed => ({
    quantity: line.approvedQuantity?.value ?? line.quantity.value,
    price: line.approvedUnitPrice?.amount ?? line.unitPrice?.amount ?? '',
});

/** Only shown while typing: the server compares exactly. */
export const isLower = (typed: string, now: string): boolean => isDecimal(typed) && Number(typed) >= 0 && Number(typed) <= Number(now);

/** What the server is sent: the lines that were lowered, or undefined when a value is none or too high. */
export const reductionOf = (lines: RequisitionLine[], typed: Record<string, Allowed>) => {
    const approvedQuantities: Record<string, string> = {};
    const approvedPrices: Record<string, string> = {};
    for (const line of lines) {
        const now = standing(line);
        const allowed = typed[line.id!] ?? now;
        if (!isLower(allowed.quantity, now.quantity) || !isLower(allowed.price, now.price)) return undefined;
        if (Number(allowed.quantity) !== Number(now.quantity)) approvedQuantities[line.id!] = allowed.quantity.trim();
        if (Number(allowed.price) !== Number(now.price)) approvedPrices[line.id!] = allowed.price.trim();
    }
    return { approvedQuantities, approvedPrices };
};
