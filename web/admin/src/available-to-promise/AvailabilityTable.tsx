import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate, formatNumber } from '../common/format';
import { DocumentLink } from '../reorder-proposals/FlowTable';
import type { Availability, Step } from './availability';

const Documents = ({ step, unit }: { step: Step; unit: string }) => {
    const translate = useTranslate();
    return (
        <>
            {step.documents.map(flow => (
                <Box key={`${flow.part}/${flow.documentId}/${flow.quantity}`}>
                    {translate(`quayside.reorder.partName.${flow.part}`)}{': '}<DocumentLink flow={flow} />
                    {` ${flow.part === 'RESERVED' ? '−' : '+'}${formatNumber(flow.quantity)} ${unit}`}
                    {flow.due && flow.due !== step.day && ` (${formatDate(flow.due)})`}
                </Box>
            ))}
        </>
    );
};

/** Each day on which something changes, and why. */
export const AvailabilityTable = ({ availability: { steps, unit } }: { availability: Availability }) => {
    const translate = useTranslate();
    const label = (key: string) => translate(`quayside.promise.${key}`);
    return (
        <Table size="small" sx={{ '& td': { verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' } }}>
            <TableHead>
                <TableRow>
                    <TableCell>{label('day')}</TableCell>
                    <TableCell align="right">{label('in')}</TableCell>
                    <TableCell align="right">{label('out')}</TableCell>
                    <TableCell align="right">{label('projected')}</TableCell>
                    <TableCell align="right">{label('atp')}</TableCell>
                    <TableCell>{label('documents')}</TableCell>
                </TableRow>
            </TableHead>
            <TableBody>
                {steps.map(step => (
                    <TableRow key={step.day}>
                        <TableCell>{formatDate(step.day)}</TableCell>
                        <TableCell align="right">{formatNumber(step.in)}</TableCell>
                        <TableCell align="right">{formatNumber(step.out)}</TableCell>
                        <TableCell align="right">{formatNumber(step.projected)}</TableCell>
                        <TableCell align="right" sx={{ fontWeight: 620 }}>{formatNumber(step.available)}</TableCell>
                        <TableCell><Documents step={step} unit={unit} /></TableCell>
                    </TableRow>
                ))}
            </TableBody>
        </Table>
    );
};
