import { post } from '../../providers/http';
import type { RequisitionLine } from '../requisition';

/** A row of what was pasted: the line that it makes, or why it makes none. */
export interface ParsedRow {
    row: number;
    text: string;
    line: RequisitionLine | null;
    errors: Record<string, string>;
}

export const parseLines = (companyCode: string, text: string) =>
    post<ParsedRow[]>('/api/requisitions/parse-lines', { companyCode, text });

export const isGood = ({ line, errors }: ParsedRow): boolean => !!line && Object.keys(errors ?? {}).length === 0;
