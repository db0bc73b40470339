import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import { Photos } from '../receipt-discrepancies/Photos';
import type { Claim } from './claim';

/** What is claimed, with the photos that show it, and for how much. */
export const ClaimLines = ({ claim }: { claim: Claim }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`quayside.claim.column.${field}`);
    return (
        <Panel flush title={translate('quayside.claim.lines')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            <TableCell>{label('what')}</TableCell>
                            <TableCell align="right">{label('quantity')}</TableCell>
                            <TableCell align="right">{label('claimed')}</TableCell>
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {(claim.lines ?? []).map(line => (
                            <TableRow key={line.id} sx={{ verticalAlign: 'top' }}>
                                <TableCell>
                                    <Typography variant="body2" sx={{ fontWeight: 560 }}>
                                        {[translate(`quayside.discrepancyType.${line.type}`), line.productSku, line.lotNumber].filter(Boolean).join(' · ')}
                                    </Typography>
                                    {line.note && <Typography variant="caption" component="div" color="text.secondary">{line.note}</Typography>}
                                    <Photos of={line.id} />
                                </TableCell>
                                <TableCell align="right">{formatQuantity(line.quantity) || '–'}</TableCell>
                                <TableCell align="right">{formatMoney(line.claimed) || '–'}</TableCell>
                            </TableRow>
                        ))}
                        <TableRow>
                            <TableCell colSpan={2}>{label('total')}</TableCell>
                            <TableCell align="right"><b>{formatMoney(claim.claimed)}</b></TableCell>
                        </TableRow>
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
