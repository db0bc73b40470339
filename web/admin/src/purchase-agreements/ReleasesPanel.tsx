import { Table, TableBody, TableCell, TableContainer, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatDateTime, formatMoney, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import { get } from '../providers/http';
import type { Agreement, Release } from './agreement';

/** Which orders have called off how much, and what was given back. */
export const ReleasesPanel = ({ agreement }: { agreement: Agreement }) => {
    const translate = useTranslate();
    const { data = [] } = useQuery({
        queryKey: ['purchase-agreements', 'releases', agreement.id, agreement.version, agreement.lines.map(({ releasedQuantity }) => releasedQuantity)],
        queryFn: ({ signal }) => get<Release[]>(`/api/purchase-agreements/${agreement.id}/releases`, signal),
    });
    const product = (release: Release) => agreement.lines.find(({ id }) => id === release.agreementLineId)?.productSku;
    return (
        <Panel flush title={translate('quayside.agreement.releases')}>
            {!data.length && <Typography variant="body2" color="text.secondary" sx={{ px: 2, pb: 2 }}>{translate('quayside.agreement.noReleases')}</Typography>}
            {data.length > 0 && (
                <TableContainer>
                    <Table size="small">
                        <TableBody>
                            {data.map(release => (
                                <TableRow key={release.id}>
                                    <TableCell>{formatDateTime(release.releasedAt)}</TableCell>
                                    <TableCell><Link to={`/purchase-orders/${release.orderId}/show`}>{release.orderNumber}</Link></TableCell>
                                    <TableCell>{product(release)}</TableCell>
                                    <TableCell>{translate(`quayside.agreement.reason.${release.reason}`)}</TableCell>
                                    <TableCell align="right">{formatQuantity(release.quantity)}</TableCell>
                                    <TableCell align="right">{formatMoney(release.amount)}</TableCell>
                                </TableRow>
                            ))}
                        </TableBody>
                    </Table>
                </TableContainer>
            )}
        </Panel>
    );
};
