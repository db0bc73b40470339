import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { formatDate, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import { useHasRole } from '../providers/me';
import type { ExpectedLine, ExpectedReceipt } from './expected';

const columns = ['product', 'ordered', 'received', 'rejected', 'returned', 'open', 'expectedDate'];

const isOpen = (line: ExpectedLine) => !!line.open && Number(line.open.value) > 0;

export const ExpectedLines = ({ expected }: { expected: ExpectedReceipt }) => {
    const translate = useTranslate();
    const buyer = useHasRole('buyer');
    const lines = expected.lines ?? [];
    return (
        <Panel flush title={translate('quayside.context.lines', { smart_count: lines.length })}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            {columns.map((column, i) => <TableCell key={column} align={i ? 'right' : 'left'}>{translate(`quayside.expected.column.${column}`)}</TableCell>)}
                            <TableCell />
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {lines.map(line => (
                            <TableRow key={line.orderLineId} hover>
                                <TableCell>
                                    <Typography variant="body2" sx={{ fontWeight: 560 }}>{line.productName}</Typography>
                                    <Typography variant="caption" color="text.secondary">{[line.productSku, line.shortReason].filter(Boolean).join(' · ')}</Typography>
                                </TableCell>
                                <TableCell align="right">{formatQuantity(line.ordered) || '–'}</TableCell>
                                <TableCell align="right">{formatQuantity(line.received) || '–'}</TableCell>
                                <TableCell align="right">{formatQuantity(line.rejected) || '–'}</TableCell>
                                <TableCell align="right">{formatQuantity(line.returned) || '–'}</TableCell>
                                <TableCell align="right">{formatQuantity(line.open) || '–'}</TableCell>
                                <TableCell align="right">{formatDate(line.expectedDate) || '–'}</TableCell>
                                <TableCell align="right">
                                    {buyer && expected.status === 'OPEN' && isOpen(line) && (
                                        <ActionWithReason path={`/api/expected-receipts/${expected.id}/lines/${line.orderLineId}/close-short`} label="quayside.expected.closeShort"
                                            title="quayside.expected.closeShortTitle" text="quayside.expected.closeShortText" done="quayside.expected.closedShort" />
                                    )}
                                </TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
