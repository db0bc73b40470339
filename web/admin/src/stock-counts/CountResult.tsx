import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatNumber, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import type { StockCount } from './stockCount';

/** The counts beside the book, once nobody counts any more. */
export const CountResult = ({ count }: { count: StockCount }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`quayside.count.${field}`);
    return (
        <Panel flush title={label('result')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            <TableCell>{label('product')}</TableCell>
                            <TableCell>{label('lot')}</TableCell>
                            <TableCell align="right">{label('book')}</TableCell>
                            <TableCell align="right">{label('first')}</TableCell>
                            <TableCell align="right">{label('second')}</TableCell>
                            <TableCell align="right">{label('difference')}</TableCell>
                            <TableCell align="right">%</TableCell>
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {count.lines.map(line => (
                            <TableRow key={line.id} hover>
                                <TableCell>{line.sku} · {line.productName}</TableCell>
                                <TableCell>{line.lotNumber ?? '–'}</TableCell>
                                <TableCell align="right">{formatQuantity(line.book)}</TableCell>
                                <TableCell align="right">{formatQuantity(line.firstCounted) || '–'}</TableCell>
                                <TableCell align="right">{formatQuantity(line.secondCounted) || '–'}</TableCell>
                                <TableCell align="right">{formatQuantity(line.difference)}</TableCell>
                                <TableCell align="right">{formatNumber(line.variancePercent === null ? null : String(line.variancePercent))}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
