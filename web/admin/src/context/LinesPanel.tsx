import { Box, Chip, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NARROW_CELLS } from '../common/narrowCells';
import { Panel } from '../common/Panel';
import { StatusChip } from '../common/fields';
import { formatDate, formatMoney, formatNumber, formatPercent, formatPrice, formatQuantity, type Money, type Quantity } from '../common/format';
import type { Requisition } from '../requisitions/requisition';
import type { LineContext, RequisitionContext } from './context';
import { AgreementLeft } from './AgreementLeft';
import { BidsButton } from './BidsButton';

const amount = (value?: Quantity | string | null) =>
    value && typeof value === 'object' ? formatQuantity(value) : formatNumber(value) || '–';

/** What is free to use, and what is on its way. */
const Stock = ({ line }: { line?: LineContext }) => {
    const translate = useTranslate();
    return (
        <>
            <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{amount(line?.available ?? line?.onHand)}</Box>
            {line?.openOrderQuantity && (
                <Typography variant="caption" color="text.secondary" component="div" noWrap>
                    {translate('quayside.context.onOrder', { quantity: amount(line.openOrderQuantity) })}
                </Typography>
            )}
        </>
    );
};

const Deviation = ({ line }: { line?: LineContext }) => {
    if (line?.deviationPercent === undefined || line.deviationPercent === null) return <>–</>;
    const percent = Number(line.deviationPercent);
    const color = percent > 10 ? 'error' : percent > 0 ? 'warning' : 'success';
    return <Chip size="small" variant="outlined" color={color} label={formatPercent(percent)} />;
};

/** Converted prices have more decimals than help to compare; only small ones need them. */
const rounded = (price: Money) => (Number(price.amount) < 10 ? formatPrice(price) : formatMoney(price));

/** What was paid last, and as a hint to whom and when. */
const LastPrice = ({ line }: { line?: LineContext }) => {
    if (!line?.lastPrice) return <>–</>;
    const hint = [line.lastVendorName, line.lastOrderNumber, formatDate(line.lastOrderedOn)].filter(Boolean).join(' · ');
    return <Tooltip title={hint}><span>{rounded(line.lastPrice)}</span></Tooltip>;
};

/** What was asked for, struck out where an approver allows less. */
const Lowered = ({ asked, allowed }: { asked: string; allowed: string }) =>
    allowed && allowed !== asked ? <><Box component="del" sx={{ color: 'text.disabled' }}>{asked}</Box> <b>{allowed}</b></> : <>{asked}</>;

const allColumns = ['product', 'quantity', 'price', 'lastPrice', 'contractPrice', 'deviation', 'stock', 'amount'];

type Asked = Pick<Requisition, 'lines' | 'total'> & Partial<Pick<Requisition, 'neededBy' | 'costCentre'>>;

/** What is asked for, beside what is known about it: prices paid and agreed, stock, orders on the way. What holds for all lines is said in the head. */
export const LinesPanel = ({ requisition, context }: { requisition: Asked; context?: RequisitionContext }) => {
    const translate = useTranslate();
    const { lines = [] } = requisition;
    const contracts = !!context?.lines.some(line => line.contractPrice);
    const columns = allColumns.filter(column => contracts || column !== 'contractPrice');
    const facts = new Map(context?.lines.map(line => [line.lineId, line]));
    return (
        <Panel flush title={translate('quayside.context.lines', { smart_count: lines.length })}>
            <TableContainer>
                <Table size="small" sx={NARROW_CELLS}>
                    <TableHead>
                        <TableRow>
                            {columns.map((column, i) => (
                                <TableCell key={column} align={i ? 'right' : 'left'}>{translate(`quayside.context.column.${column}`)}</TableCell>
                            ))}
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {lines.map(line => {
                            const known = facts.get(line.id ?? '');
                            return (
                                <TableRow key={line.id} hover>
                                    <TableCell sx={{ minWidth: 170 }}>
                                        <Typography variant="body2" sx={{ fontWeight: 560 }}>{line.productName}</Typography>
                                        <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
                                            <Typography variant="caption" color="text.secondary">
                                                {[line.productSku, line.suggestedVendorName, line.warehouseCode].filter(Boolean).join(' · ')}
                                            </Typography>
                                            {known?.vendorStatus && !['ACTIVE', 'NONE'].includes(known.vendorStatus) && <StatusChip status={known.vendorStatus} />}
                                            {!!known?.bids?.length && <BidsButton bids={known.bids} />}
                                        </Box>
                                        <Typography variant="caption" color="text.secondary" component="div">
                                            {[line.neededBy && line.neededBy !== requisition.neededBy && translate('quayside.context.neededBy', { date: formatDate(line.neededBy) }),
                                                line.costCentre && line.costCentre !== requisition.costCentre && translate('quayside.context.charged', { costCentre: line.costCentre })].filter(Boolean).join(' · ')}
                                        </Typography>
                                        {known?.agreements?.map(rest => <AgreementLeft key={rest.agreementId} rest={rest} />)}
                                        {line.note && <Typography variant="caption" component="div">{line.note}</Typography>}
                                    </TableCell>
                                    <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                                        <Lowered asked={formatQuantity(line.quantity)} allowed={formatQuantity(line.approvedQuantity)} />
                                    </TableCell>
                                    <TableCell align="right"><Lowered asked={formatPrice(line.unitPrice)} allowed={formatPrice(line.approvedUnitPrice)} /></TableCell>
                                    <TableCell align="right"><LastPrice line={known} /></TableCell>
                                    {contracts && <TableCell align="right">{formatPrice(known?.contractPrice) || '–'}</TableCell>}
                                    <TableCell align="right"><Deviation line={known} /></TableCell>
                                    <TableCell align="right"><Stock line={known} /></TableCell>
                                    <TableCell align="right" sx={{ fontWeight: 560 }}>{formatMoney(line.lineAmount)}</TableCell>
                                </TableRow>
                            );
                        })}
                        <TableRow>
                            <TableCell colSpan={columns.length - 1} align="right" sx={{ border: 0, fontWeight: 600 }}>{translate('quayside.context.total')}</TableCell>
                            <TableCell align="right" sx={{ border: 0, fontWeight: 700 }}>{formatMoney(requisition.total)}</TableCell>
                        </TableRow>
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
