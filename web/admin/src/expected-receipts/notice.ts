import type { Quantity } from '../common/format';
import type { ExpectedLine } from './expected';

interface AnnouncedLine {
    orderLineId: string;
    quantity: Partial<Quantity>;
}

/** To begin with, everything that is still open is on its way; how much that is, who counts blind types in. */
export const announcedLines = (lines: ExpectedLine[]): AnnouncedLine[] =>
    lines.filter(({ open, shortReason }) => !shortReason && (!open || Number(open.value) > 0))
        .map(({ orderLineId, open }) => ({ orderLineId, quantity: open ? { value: String(open.value), unit: open.unit } : {} }));
