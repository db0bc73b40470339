import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate, formatMoney, formatPrice, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import type { Order } from './order';

const columns = ['product', 'quantity', 'unitPrice', 'expectedDate', 'warehouse', 'received', 'rejected', 'returned', 'amount'];

export const OrderLines = ({ order }: { order: Order }) => {
    const translate = useTranslate();
    return (
        <Panel flush title={translate('quayside.context.lines', { smart_count: order.lines.length })}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            {columns.map((column, i) => <TableCell key={column} align={i ? 'right' : 'left'}>{translate(`quayside.order.column.${column}`)}</TableCell>)}
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {order.lines.map(line => (
                            <TableRow key={line.id} hover>
                                <TableCell>
                                    <Typography variant="body2" sx={{ fontWeight: 560 }}>{line.productName}</Typography>
                                    <Typography variant="caption" color="text.secondary">{line.productSku}</Typography>
                                </TableCell>
                                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>{formatQuantity(line.quantity)}</TableCell>
                                <TableCell align="right">{formatPrice(line.unitPrice)}</TableCell>
                                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>{formatDate(line.expectedDate) || '–'}</TableCell>
                                <TableCell align="right">{line.warehouseCode}</TableCell>
                                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>{formatQuantity(line.receivedQuantity) || '–'}</TableCell>
                                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>{formatQuantity(line.rejectedQuantity) || '–'}</TableCell>
                                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>{formatQuantity(line.returnedQuantity) || '–'}</TableCell>
                                <TableCell align="right" sx={{ fontWeight: 560 }}>{formatMoney(line.lineAmount)}</TableCell>
                            </TableRow>
                        ))}
                        {order.total && <TableRow>
                            <TableCell colSpan={8} align="right" sx={{ border: 0, fontWeight: 600 }}>{translate('quayside.context.total')}</TableCell>
                            <TableCell align="right" sx={{ border: 0, fontWeight: 700 }}>{formatMoney(order.total)}</TableCell>
                        </TableRow>}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
