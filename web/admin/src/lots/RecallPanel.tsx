import { Link as MuiLink, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatDateTime, formatNumber } from '../common/format';
import { Panel } from '../common/Panel';
import { Person } from '../common/Person';
import { get } from '../providers/http';
import type { Recalls } from './lot';
import { documentPages } from './tracePages';

const Heads = ({ keys }: { keys: string[] }) => {
    const translate = useTranslate();
    return <TableHead><TableRow>{keys.map(key => <TableCell key={key}>{translate(`quayside.recall.${key}`)}</TableCell>)}</TableRow></TableHead>;
};

const Vendors = ({ vendors }: Pick<Recalls, 'vendors'>) => (
    <Table size="small">
        <Heads keys={['lot', 'vendor', 'vendorLot', 'email', 'phone']} />
        <TableBody>
            {vendors.map(vendor => (
                <TableRow key={`${vendor.vendorId}-${vendor.lotNumber}`}>
                    <TableCell>{vendor.lotNumber}</TableCell>
                    <TableCell><Link to={`/vendors/${vendor.vendorId}/show`}>{vendor.name}</Link></TableCell>
                    <TableCell>{vendor.vendorLot ?? '–'}</TableCell>
                    <TableCell>{vendor.email ? <MuiLink href={`mailto:${vendor.email}`}>{vendor.email}</MuiLink> : '–'}</TableCell>
                    <TableCell>{vendor.phone ?? '–'}</TableCell>
                </TableRow>
            ))}
        </TableBody>
    </Table>
);

const Receivers = ({ receivers }: Pick<Recalls, 'receivers'>) => {
    const page = (type: string, id: string) => (documentPages[type] ? `/${documentPages[type]}/${id}/show` : null);
    return (
        <Table size="small">
            <Heads keys={['lot', 'document', 'customer', 'email', 'phone', 'quantity', 'lastAt']} />
            <TableBody>
                {receivers.map(each => {
                    const to = page(each.sourceType, each.sourceId);
                    return (
                        <TableRow key={`${each.sourceType}-${each.sourceId}-${each.lotNumber}`}>
                            <TableCell>{each.lotNumber}</TableCell>
                            <TableCell>{to ? <Link to={to}>{each.sourceNumber}</Link> : each.sourceNumber}</TableCell>
                            <TableCell>{each.customerId ? <Link to={`/customers/${each.customerId}/show`}>{each.name}</Link> : '–'}</TableCell>
                            <TableCell>{each.email ? <MuiLink href={`mailto:${each.email}`}>{each.email}</MuiLink> : '–'}</TableCell>
                            <TableCell>{each.phone ?? '–'}</TableCell>
                            <TableCell>{`${formatNumber(each.quantity)} ${each.unit}`}</TableCell>
                            <TableCell>{formatDateTime(each.lastAt)}</TableCell>
                        </TableRow>
                    );
                })}
            </TableBody>
        </Table>
    );
};

/** Why the lot was called back, what that took from whom, and whom to tell: vendors and customers by mail or phone, goods without a customer by the document that they left on. */
export const RecallPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data } = useQuery({ queryKey: ['lot-recalls', id], queryFn: ({ signal }) => get<Recalls>(`/api/lots/${id}/recalls`, signal) });
    if (!data) return null;
    const { recalls, vendors, receivers } = data;
    return (
        <>
            {recalls.map(recall => (
                <Panel key={recall.id} title={translate('quayside.recall.title', { number: recall.lotNumber })}>
                    <Stack spacing={0.5}>
                        <Typography>{recall.reason}</Typography>
                        <Typography variant="body2" color="text.secondary">{formatDateTime(recall.recalledAt)} · <Person login={recall.recalledBy} /></Typography>
                        <Typography variant="body2">{translate('quayside.recall.blocked', { lots: recall.lots.map(lot => `${lot.number} (${lot.sku})`).join(', ') })}</Typography>
                        {recall.freed.length > 0 && <Typography variant="body2">
                            {translate('quayside.recall.freed', { documents: recall.freed.map(each => `${each.sourceNumber} (${formatNumber(each.quantity)} ${each.unit})`).join(', ') })}
                        </Typography>}
                    </Stack>
                </Panel>
            ))}
            {vendors.length > 0 && <Panel flush title={translate('quayside.recall.vendors')}><Vendors vendors={vendors} /></Panel>}
            {receivers.length > 0 && <Panel flush title={translate('quayside.recall.receivers')}><Receivers receivers={receivers} /></Panel>}
        </>
    );
};
