import StarIcon from '@mui/icons-material/StarRounded';
import { Alert, Box, Chip, Radio, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, TextField, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate, formatMoney, formatNumber, formatPercent, formatPrice, formatQuantity } from '../common/format';
import type { Choice } from './award';
import type { ComparedLine, Criterion, Quote, RfqAward } from './rfq';

interface Props {
    line: ComparedLine;
    award?: RfqAward;
    choice?: Choice;
    /** Where a choice can be made. */
    onChoose?: (choice: Choice | undefined) => void;
}

const columns = ['vendor', 'unitPrice', 'landedPrice', 'landedAmount', 'leadTimeDays', 'deliveryDate', 'score', 'validUntil'];

const Best = ({ by, quote }: { by: Criterion; quote: Quote }) => {
    const translate = useTranslate();
    return quote.bestBy.includes(by)
        ? <StarIcon color="primary" titleAccess={translate(`quayside.rfq.bestBy.${by}`)} sx={{ fontSize: 15, verticalAlign: 'text-bottom' }} /> : null;
};

/** The quotes for one line, the cheapest that can be awarded first. */
export const ComparedLineTable = ({ line, award, choice, onChoose }: Props) => {
    const translate = useTranslate();
    const chosen = line.quotes.find(({ quoteId }) => quoteId === choice?.quoteId);
    return (
        <Box role="group" aria-label={`${translate('quayside.context.diff.line', { line: line.lineNumber })}: ${line.productName}`}>
            <Typography variant="subtitle2" sx={{ px: 2 }}>
                {line.lineNumber}. {line.productName} <Typography component="span" variant="caption" color="text.secondary">
                    {[line.productSku, formatQuantity(line.quantity), line.neededBy && translate('quayside.rfq.neededBy', { date: formatDate(line.neededBy) })].filter(Boolean).join(' · ')}
                </Typography>
            </Typography>
            {!line.quotes.length && <Typography variant="body2" color="text.secondary" sx={{ px: 2 }}>{translate('quayside.rfq.noQuotes')}</Typography>}
            {line.quotes.length > 0 && (
                <TableContainer>
                    <Table size="small" sx={{ '& .MuiTableCell-root': { px: 1 }, '& .MuiTableCell-alignRight': { whiteSpace: 'nowrap' } }}>
                        <TableHead>
                            <TableRow>
                                {onChoose && <TableCell />}
                                {columns.map((column, i) => <TableCell key={column} align={i ? 'right' : 'left'}>{translate(`quayside.rfq.column.${column}`)}</TableCell>)}
                            </TableRow>
                        </TableHead>
                        <TableBody>
                            {line.quotes.map(quote => (
                                <TableRow key={quote.quoteId} hover sx={{ opacity: quote.obstacle ? 0.55 : 1, ...(award?.quoteId === quote.quoteId && { backgroundColor: 'action.selected' }) }}>
                                    {onChoose && (
                                        <TableCell padding="checkbox">
                                            <Radio size="small" checked={chosen?.quoteId === quote.quoteId} disabled={!!quote.obstacle}
                                                onClick={() => onChoose(chosen?.quoteId === quote.quoteId ? undefined : { quoteId: quote.quoteId, reason: '' })}
                                                slotProps={{ input: { 'aria-label': `${quote.vendorName} ${line.lineNumber}` } }} />
                                        </TableCell>
                                    )}
                                    <TableCell>
                                        {quote.vendorName}{' '}
                                        {quote.obstacle && <Chip size="small" color="error" variant="outlined" label={translate(`quayside.rfq.obstacle.${quote.obstacle}`, { quantity: formatNumber(quote.minQuantity) })} />}
                                        {quote.approved && <Chip size="small" variant="outlined" label={translate('quayside.rfq.approvedVendor')} />}
                                        {(quote.packQuantity || quote.note) && (
                                            <Typography variant="caption" color="text.secondary" component="div">
                                                {[quote.packQuantity && translate('quayside.rfq.packs', { quantity: formatNumber(quote.packQuantity) }), quote.note].filter(Boolean).join(' · ')}
                                            </Typography>
                                        )}
                                    </TableCell>
                                    <TableCell align="right">
                                        <Tooltip title={translate('quayside.rfq.costs', { freight: formatNumber(quote.freight), duty: formatPercent(quote.dutyPercent) })}><span>{formatPrice(quote.unitPrice)}</span></Tooltip>
                                    </TableCell>
                                    <TableCell align="right"><Best by="PRICE" quote={quote} /> {formatPrice(quote.landedPrice)}</TableCell>
                                    <TableCell align="right">{formatMoney(quote.landedAmount)}</TableCell>
                                    <TableCell align="right"><Best by="LEAD_TIME" quote={quote} /> {quote.leadTimeDays}</TableCell>
                                    <TableCell align="right" sx={{ color: quote.inTime ? undefined : 'warning.main' }}>{formatDate(quote.deliveryDate)}</TableCell>
                                    <TableCell align="right"><Best by="SCORE" quote={quote} /> {formatNumber(quote.score) || '–'}</TableCell>
                                    <TableCell align="right">{formatDate(quote.validUntil)}</TableCell>
                                </TableRow>
                            ))}
                        </TableBody>
                    </Table>
                </TableContainer>
            )}
            {onChoose && chosen?.needsReason && (
                <TextField size="small" sx={{ mx: 2, mt: 1, width: 'calc(100% - 32px)' }} required label={translate('quayside.rfq.whyNotBest', { line: line.lineNumber })}
                    value={choice?.reason ?? ''} onChange={({ target }) => onChoose({ quoteId: chosen.quoteId, reason: target.value })} />
            )}
            {award && (
                <Alert severity={award.best ? 'success' : 'warning'} icon={false} sx={{ mx: 2, mt: 1, py: 0 }}>
                    {translate('quayside.rfq.awardedTo', { vendor: award.vendorName, price: formatPrice(award.landedPrice), by: award.awardedBy })}
                    {award.reason && <> {translate('quayside.rfq.because', { reason: award.reason })}</>}
                </Alert>
            )}
        </Box>
    );
};
