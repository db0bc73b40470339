import { Chip, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatDate, formatMoney, formatPrice, formatQuantity } from '../common/format';
import { LabelButton } from '../common/LabelButton';
import { Panel } from '../common/Panel';
import { Person } from '../common/Person';
import { isBlocked, type ReceiptCount, type ReceiptLine } from './receipt';

const Lot = ({ count }: { count: ReceiptCount }) => {
    const translate = useTranslate();
    const text = [count.lotNumber, count.expiryDate && formatDate(count.expiryDate), formatQuantity(count.counted), isBlocked(count.state) && translate(`quayside.goodsState.${count.state}`)].filter(Boolean).join(' · ');
    const color = isBlocked(count.state) ? 'warning' : 'default';
    return count.lotId
        ? <><Chip size="small" color={color} label={text} component={Link} to={`/lots/${count.lotId}/show`} clickable /><LabelButton of="lots" id={count.lotId} /></>
        : <Chip size="small" color={color} label={text} />;
};

/** Expected, counted, taken in and sent back, line by line. */
export const LinesPanel = ({ lines }: { lines: ReceiptLine[] }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`quayside.receipt.${field}`);
    return (
        <Panel flush title={translate('quayside.receipt.lines')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            <TableCell>{label('product')}</TableCell>
                            <TableCell align="right">{label('expected')}</TableCell>
                            <TableCell align="right">{label('counted')}</TableCell>
                            <TableCell align="right">{label('accepted')}</TableCell>
                            <TableCell align="right">{label('returned')}</TableCell>
                            <TableCell>{label('outcome')}</TableCell>
                            <TableCell align="right">{label('price')}</TableCell>
                            <TableCell align="right">{label('value')}</TableCell>
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {lines.map(line => (
                            <TableRow key={line.id} sx={{ verticalAlign: 'top' }}>
                                <TableCell>
                                    <Link to={`/products/${line.productId}/show`}>{line.productSku}</Link> · {line.productName}
                                    <Stack direction="row" spacing={0.5} useFlexGap flexWrap="wrap" sx={{ mt: 0.5 }}>
                                        {line.counts.filter(count => count.lotNumber || isBlocked(count.state)).map(count => <Lot key={count.id} count={count} />)}
                                    </Stack>
                                </TableCell>
                                <TableCell align="right">{formatQuantity(line.expected) || '–'}</TableCell>
                                <TableCell align="right">{formatQuantity(line.counted)}</TableCell>
                                <TableCell align="right">{formatQuantity(line.accepted)}</TableCell>
                                <TableCell align="right">{formatQuantity(line.returned)}</TableCell>
                                <TableCell>
                                    {line.outcome ? translate(`quayside.lineOutcome.${line.outcome}`, { _: line.outcome }) : '–'}
                                    {line.decisionReason && <Typography variant="caption" component="div" color="text.secondary">{line.decisionReason} · <Person login={line.decidedBy} /></Typography>}
                                </TableCell>
                                <TableCell align="right">{formatPrice(line.unitPrice)} / {line.orderUnit}</TableCell>
                                <TableCell align="right">{formatMoney(line.companyValue) || '–'}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
