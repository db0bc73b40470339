import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime, formatMoney, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import type { Inspection } from './inspection';

const columns = ['quantity', 'decision', 'reason', 'value', 'disposition', 'decidedBy', 'countersignedBy', 'appliedAt'];

/** Which part of the goods went which way. */
export const InspectionParts = ({ inspection }: { inspection: Inspection }) => {
    const translate = useTranslate();
    if (!inspection.parts?.length) return null;
    return (
        <Panel flush title={translate('quayside.quality.parts')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>{columns.map(column => <TableCell key={column}>{translate(`quayside.quality.column.${column}`)}</TableCell>)}</TableRow>
                    </TableHead>
                    <TableBody>
                        {inspection.parts.map(part => {
                            const disposition = inspection.dispositions?.find(({ position }) => position === part.position);
                            return (
                                <TableRow key={part.position} hover>
                                    <TableCell>
                                        {formatQuantity(part.quantity)}
                                        {!!part.serialNumbers?.length && <Typography variant="caption" component="div" color="text.secondary">{part.serialNumbers.join(', ')}</Typography>}
                                    </TableCell>
                                    <TableCell>{translate(`quayside.quality.decision.${part.decision}`)}</TableCell>
                                    <TableCell>{disposition?.reason || part.reason || '–'}</TableCell>
                                    <TableCell>{formatMoney(disposition?.value) || '–'}</TableCell>
                                    <TableCell>{disposition?.kind ? translate(`quayside.quality.disposition.${disposition.kind}`) : '–'}</TableCell>
                                    <TableCell>{disposition?.decidedBy ?? '–'}</TableCell>
                                    <TableCell>{disposition?.countersignedBy ?? '–'}</TableCell>
                                    <TableCell>{formatDateTime(disposition?.appliedAt) || '–'}</TableCell>
                                </TableRow>
                            );
                        })}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
