import { Alert, Box, Button, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoney } from '../common/format';
import { Panel, PanelSkeleton } from '../common/Panel';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';
import { errorText } from '../providers/problem';
import { awardsOf, bestChoices, unexplained, type Choices } from './award';
import { ComparedLineTable } from './ComparedLineTable';
import { useComparison, type Comparison, type Rfq } from './rfq';

/** All quotes on one screen: line by line, with what is best, what each vendor would get, and the award. */
export const ComparisonPanel = ({ rfq, onDone }: { rfq: Rfq; onDone?: () => void }) => {
    const translate = useTranslate();
    const { data, error } = useComparison(rfq);
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    return data ? <Compared key={`${rfq.id} ${rfq.status}`} rfq={rfq} comparison={data} onDone={onDone} /> : <PanelSkeleton lines={6} />;
};

const Compared = ({ rfq, comparison, onDone }: { rfq: Rfq; comparison: Comparison; onDone?: () => void }) => {
    const translate = useTranslate();
    const buyer = useHasRole('buyer');
    const awards = buyer && rfq.status === 'COMPARING';
    const [edited, setEdited] = useState<Choices | null>(null);
    const choices = edited ?? bestChoices(comparison);
    const missing = unexplained(comparison, choices);
    const chosen = awardsOf(comparison, choices);
    const award = useAction(`/api/rfqs/${rfq.id}/award`, { done: 'quayside.rfq.awarded', onDone });
    return (
        <Panel flush title={translate('quayside.rfq.comparison')}>
            <Stack spacing={2} sx={{ pb: 2 }}>
                {comparison.lines.map(line => (
                    <ComparedLineTable key={line.lineId} line={line} award={rfq.awards.find(({ lineId }) => lineId === line.lineId)} choice={choices[line.lineId]}
                        onChoose={awards ? choice => setEdited({ ...choices, [line.lineId]: choice }) : undefined} />
                ))}
                {comparison.totals.length > 0 && (
                    <TableContainer>
                        <Table size="small" aria-label={translate('quayside.rfq.totals')}>
                            <TableHead>
                                <TableRow>
                                    <TableCell>{translate('quayside.rfq.totals')}</TableCell>
                                    <TableCell align="right">{translate('quayside.rfq.quotedLines')}</TableCell>
                                    <TableCell align="right">{translate('quayside.rfq.column.landedAmount')}</TableCell>
                                </TableRow>
                            </TableHead>
                            <TableBody>
                                {comparison.totals.map(({ vendorId, vendorName, lines, total }) => (
                                    <TableRow key={vendorId}>
                                        <TableCell>{vendorName}</TableCell>
                                        <TableCell align="right">{lines} / {comparison.lines.length}</TableCell>
                                        <TableCell align="right">{formatMoney(total)}</TableCell>
                                    </TableRow>
                                ))}
                                <TableRow>
                                    <TableCell colSpan={2} sx={{ fontWeight: 600 }}>{translate('quayside.rfq.bestSplit')}</TableCell>
                                    <TableCell align="right" sx={{ fontWeight: 600 }}>{formatMoney(comparison.bestTotal)}</TableCell>
                                </TableRow>
                            </TableBody>
                        </Table>
                    </TableContainer>
                )}
                {awards && (
                    <Box sx={{ px: 2, textAlign: 'right' }}>
                        {missing.length > 0 && <Typography variant="caption" color="error" component="div">{translate('quayside.rfq.reasonMissing', { lines: missing.join(', ') })}</Typography>}
                        <Button variant="contained" disabled={!chosen.length || missing.length > 0} loading={award.isPending} onClick={() => award.mutate({ awards: chosen })}>
                            {translate('quayside.rfq.award', { smart_count: chosen.length })}
                        </Button>
                    </Box>
                )}
            </Stack>
        </Panel>
    );
};
