import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { formatDate, formatNumber } from '../common/format';
import { Panel, PanelSkeleton } from '../common/Panel';
import { get } from '../providers/http';
import { parts, type Calculation, type Explanation } from './explanation';
import { FlowTable } from './FlowTable';

interface Line {
    label: string;
    strong?: boolean;
    of: (found: Calculation) => string;
}

const useLines = (sample: Calculation): Line[] => {
    const translate = useTranslate();
    const line = (key: string, of: (found: Calculation) => string, strong = false): Line => ({ label: translate(`quayside.reorder.${key}`), of, strong });
    const number = (of: (found: Calculation) => string | null) => (found: Calculation) => formatNumber(of(found));
    const computed = sample.demandMean === null ? [] : [
        line('demand', number(found => found.demandMean)), line('demandDeviation', number(found => found.demandDeviation)),
        line('serviceLevel', number(found => found.serviceLevel)), line('safety', number(found => found.safetyStock)),
    ];
    return [
        ...parts.map(({ part, of }) => ({ label: translate(`quayside.reorder.part.${part}`, { horizon: formatDate(sample.horizon) }), of: number(of) })),
        line('projected', number(found => found.projected), true),
        line('lead', number(found => found.leadMean)), line('leadDeviation', number(found => found.leadDeviation)),
        line('horizon', found => formatDate(found.horizon)), ...computed,
        line('level', number(found => found.reorderLevel), true), line('target', number(found => found.targetLevel)), line('pack', number(found => found.multiple)),
        line('suggested', number(found => found.suggested), true),
    ];
};

const Numbers = ({ then, now }: { then?: Calculation; now: Calculation }) => {
    const translate = useTranslate();
    const lines = useLines(then ?? now);
    const bold = (strong?: boolean) => ({ fontWeight: strong ? 620 : undefined, fontVariantNumeric: 'tabular-nums' });
    return (
        <Table size="small">
            <TableHead>
                <TableRow>
                    <TableCell />
                    {then && <TableCell align="right">{translate('quayside.reorder.then')}</TableCell>}
                    <TableCell align="right">{translate('quayside.reorder.now')}</TableCell>
                </TableRow>
            </TableHead>
            <TableBody>
                {lines.map(({ label, of, strong }) => (
                    <TableRow key={label}>
                        <TableCell sx={bold(strong)}>{label}</TableCell>
                        {then && <TableCell align="right" sx={bold(strong)}>{of(then) || '–'}</TableCell>}
                        <TableCell align="right" sx={bold(strong)}>{of(now) || '–'}</TableCell>
                    </TableRow>
                ))}
            </TableBody>
        </Table>
    );
};

/** Every number that leads to a quantity: as the round saw it, and as it is now, with the rows behind. */
export const CalculationPanel = ({ path, then, unit }: { path: string; then?: Calculation; unit: string }) => {
    const translate = useTranslate();
    const { data } = useQuery({ queryKey: ['calculation', path], queryFn: ({ signal }) => get<Explanation>(path, signal) });
    if (!data) return <PanelSkeleton />;
    return (
        <>
            <Panel flush title={`${translate('quayside.reorder.calculation')} (${unit})`}><Numbers then={then} now={data.calculation} /></Panel>
            <Panel flush title={translate('quayside.reorder.rows')}><FlowTable rows={data.rows} unit={unit} horizon={data.calculation.horizon} /></Panel>
        </>
    );
};
