import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isGood, parseLines, toText, type Cells, type ParsedRow } from './parsedLines';

/** A paste on its way to lines: what the server made of it, and what was corrected since. */
export const usePaste = (companyCode: string) => {
    const [rows, setRows] = useState<ParsedRow[] | null>(null);
    const [cells, setCells] = useState<Cells[]>([]);
    const [stale, setStale] = useState(false);
    const parse = useMutation({
        mutationFn: (text: string) => parseLines(companyCode, text),
        onSuccess: parsed => {
            setRows(parsed);
            setCells(parsed.map(row => row.cells ?? {}));
            setStale(false);
        },
    });
    return {
        rows, cells, stale, parse,
        good: rows?.filter(isGood) ?? [],
        reset: () => setRows(null),
        checkAgain: () => parse.mutate(toText(cells)),
        change: (index: number, changed: Cells) => {
            setCells(cells.map((each, i) => (i === index ? changed : each)));
            setStale(true);
        },
        remove: (index: number) => {
            setRows(rows?.filter((_, i) => i !== index) ?? null);
            setCells(cells.filter((_, i) => i !== index));
        },
    };
};
