import { Alert, Chip, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../common/fields';
import { formatDate, formatMoney, formatPrice, formatQuantity } from '../common/format';
import { NARROW_CELLS } from '../common/narrowCells';
import { Panel, PanelSkeleton } from '../common/Panel';
import { get } from '../providers/http';
import { errorText } from '../providers/problem';
import type { Match, MatchLine } from '../vendor-invoices/invoice';
import { ReceiptLinks } from '../vendor-invoices/ReceiptLinks';

const columns = ['ordered', 'received', 'billed', 'quantityVariance', 'priceVariance', 'result'];
const differs = (amount: string) => Number(amount) !== 0;

/** Order, receipts and invoice side by side; what quantity and price make of the difference is told apart. */
export const MatchPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: match, error } = useQuery({
        queryKey: ['vendor-invoices', 'match', id], queryFn: () => get<Match>(`/api/vendor-invoices/${id}/match`),
        // What the tables say of a line comes a moment after it was registered.
        refetchInterval: ({ state }) => (state.data?.status !== 'DRAFT' && state.data?.lines.some(({ result }) => !result) ? 2_000 : false),
    });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!match) return <PanelSkeleton />;
    return (
        <Panel flush title={translate('quayside.payables.match')}>
            <TableContainer>
                <Table size="small" sx={NARROW_CELLS}>
                    <TableHead>
                        <TableRow>
                            {columns.map((column, i) => <TableCell key={column} align={i ? 'right' : 'left'}>{translate(`quayside.payables.column.${column}`)}</TableCell>)}
                        </TableRow>
                    </TableHead>
                    {match.lines.map(line => <Line key={line.id} match={match} line={line} />)}
                </Table>
            </TableContainer>
        </Panel>
    );
};

/** What it is about in a row of its own, so that the figures have the width. */
const Line = ({ match, line }: { match: Match; line: MatchLine }) => {
    const { ordered, expectedFreight } = line;
    return (
        <TableBody sx={{ '&:hover': { backgroundColor: 'action.hover' } }}>
            <TableRow>
                <TableCell colSpan={columns.length} sx={{ border: 0, pb: 0 }}>
                    <Typography variant="body2" component="span" sx={{ fontWeight: 560, mr: 1 }}>{line.description}</Typography>
                    <Typography variant="caption">
                        {ordered && <Link to={`/purchase-orders/${ordered.orderId}/show`}>{ordered.orderNumber}</Link>}
                        {expectedFreight && <Link to={`/landed-costs/${expectedFreight.landedCostId}/show`}>{expectedFreight.landedCostNumber}</Link>}
                    </Typography>
                </TableCell>
            </TableRow>
            <FigureRow match={match} line={line} />
        </TableBody>
    );
};

const FigureRow = ({ match, line }: { match: Match; line: MatchLine }) => {
    const translate = useTranslate();
    const { ordered, expectedFreight, received, billed, variance } = line;
    const goods = line.kind === 'GOODS';
    const priced = goods || !!expectedFreight;
    return (
        <TableRow sx={{ verticalAlign: 'top' }}>
            <TableCell>
                {ordered && <Figures first={formatQuantity(ordered.quantity)} second={formatPrice(ordered.unitPrice)} />}
                {expectedFreight && <Figures first={formatMoney(expectedFreight.amount)} second={translate('quayside.payables.expectedFreight')} />}
            </TableCell>
            <TableCell align="right">
                {goods && <Figures first={formatQuantity(received.received)} second={translate('quayside.payables.openQuantity', { open: formatQuantity(received.open) })} />}
                {received.receipts.map(receipt => (
                    <Typography key={receipt.receiptLineId} variant="caption" component="div">
                        <Link to={`/goods-receipts/${receipt.receiptId}/show`}>{receipt.receiptNumber}</Link> · {formatDate(receipt.postedOn)} · {formatQuantity(receipt.quantity)}
                    </Typography>
                ))}
            </TableCell>
            <TableCell align="right">
                <Figures first={formatQuantity(billed.quantity)} second={formatPrice(billed.unitPrice)} third={formatMoney(billed.amount)} />
                <ReceiptLinks match={match} line={line} />
            </TableCell>
            <TableCell align="right" sx={{ color: goods && Number(variance.quantity.value) > 0 ? 'error.main' : undefined }}>
                {goods && <Figures first={formatQuantity(variance.quantity)} second={formatMoney(variance.quantityAmount)} />}
            </TableCell>
            <TableCell align="right" sx={{ color: priced && differs((goods ? variance.price : variance.priceAmount).amount) ? 'error.main' : undefined }}>
                {goods && <Figures first={formatPrice(variance.price)} second={formatMoney(variance.priceAmount)} />}
                {expectedFreight && <Typography variant="body2">{formatMoney(variance.priceAmount)}</Typography>}
            </TableCell>
            <TableCell align="right">
                <Stack spacing={0.5} alignItems="flex-end">
                    <StatusChip status={line.result} />
                    {line.reasons.map(reason => <Chip key={reason} size="small" color="error" variant="outlined" label={translate(`quayside.payables.reason.${reason}`)} />)}
                </Stack>
            </TableCell>
        </TableRow>
    );
};

const Figures = ({ first, second, third }: { first: string; second: string; third?: string }) => (
    <>
        <Typography variant="body2" sx={{ whiteSpace: 'nowrap' }}>{first}</Typography>
        <Typography variant="caption" color="text.secondary" component="div" sx={{ whiteSpace: 'nowrap' }}>{second}</Typography>
        {third && <Typography variant="caption" component="div" sx={{ fontWeight: 600 }}>{third}</Typography>}
    </>
);
