import { add, isDecimal } from '../common/decimal';
import type { Match, MatchLine } from './invoice';

const linkableStates = ['REGISTERED', 'WAITING_FOR_GOODS', 'EXCEPTION', 'POSTED', 'PAID'];

const minus = (a: string, b: string) => add(a, b.startsWith('-') ? b.slice(1) : `-${b}`);

/** How much of a line no receipt stands for yet, in the unit of the line. */
export const unlinked = (line: MatchLine): string => line.links.reduce((left, { quantity }) => minus(left, String(quantity.value)), String(line.billed.quantity.value));

/** Only goods that were ordered have receipts, and a credit note takes back the links of its invoice. */
export const isLinkable = ({ status, kind }: Match, line: MatchLine): boolean =>
    linkableStates.includes(status) && kind === 'INVOICE' && line.kind === 'GOODS' && line.received.receipts.length > 0
    && isDecimal(unlinked(line)) && Number(unlinked(line)) > 0;
