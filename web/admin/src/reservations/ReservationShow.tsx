import { Button, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Title, usePermissions, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime, formatQuantity, type Quantity } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Panel } from '../common/Panel';
import { RecordLink } from '../common/RecordLink';
import { useAction } from '../common/useAction';
import { IssueButton } from './IssueButton';

interface Reservation extends RaRecord<string> {
    sku: string;
    productName: string;
    warehouseCode: string;
    quantity: Quantity;
    allocated: Quantity;
    issued: Quantity;
    waiting: Quantity;
    priorityClass: number;
    promiseDate: string;
    expiresAt: string | null;
    status: string;
    sourceNumber: string;
    customerId: string | null;
    customerName: string | null;
    picks: { locationId: string; locationCode: string; lotNumber: string | null; quantity: Quantity }[];
}

const issuers = ['receiver', 'administrator'];
const releasers = ['receiver', 'credit-controller', 'administrator'];

const Release = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const release = useAction(`/api/reservations/${id}/release`, { done: 'quayside.reservation.released' });
    return <Button disabled={release.isPending} onClick={() => release.mutate({})}>{translate('quayside.reservation.release')}</Button>;
};

const Content = () => {
    const translate = useTranslate();
    const reservation = useRecordContext<Reservation>();
    const { permissions } = usePermissions<string[]>();
    if (!reservation) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.reservations.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={reservation.sourceNumber} />
            <DocumentHeader over={<StatusChip status={reservation.status} />} title={reservation.sourceNumber}
                actions={reservation.status === 'OPEN' && <>
                    {releasers.some(role => permissions?.includes(role)) && <Release id={reservation.id} />}
                    {Number(reservation.allocated.value) > 0 && issuers.some(role => permissions?.includes(role)) && <>
                        <IssueButton reservation={reservation} verb="pick" />
                        <IssueButton reservation={reservation} verb="issue" />
                    </>}
                </>}
                facts={<>
                    <Fact label={label('sku')}><RecordLink source="sku" to="products" id="productId">{`${reservation.sku} · ${reservation.productName}`}</RecordLink></Fact>
                    {reservation.customerId && <Fact label={label('customerId')}><RecordLink source="customerName" to="customers" id="customerId" /></Fact>}
                    <Fact label={label('warehouseCode')}>{reservation.warehouseCode}</Fact>
                    <Fact label={label('quantity')}>{formatQuantity(reservation.quantity)}</Fact>
                    <Fact label={label('allocated')}>{formatQuantity(reservation.allocated)}</Fact>
                    <Fact label={label('waiting')}>{formatQuantity(reservation.waiting)}</Fact>
                    <Fact label={label('issued')}>{formatQuantity(reservation.issued)}</Fact>
                    <Fact label={label('priorityClass')}>{reservation.priorityClass}</Fact>
                    <Fact label={label('promiseDate')}>{formatDate(reservation.promiseDate)}</Fact>
                    <Fact label={label('expiresAt')}>{formatDateTime(reservation.expiresAt)}</Fact>
                </>} />
            <Panel flush title={translate('quayside.reservation.picks')}>
                {reservation.picks.length ? (
                    <Table size="small">
                        <TableHead>
                            <TableRow>
                                <TableCell>{translate('resources.stock.fields.locationCode')}</TableCell>
                                <TableCell>{translate('resources.stock.fields.lotNumber')}</TableCell>
                                <TableCell align="right">{label('quantity')}</TableCell>
                            </TableRow>
                        </TableHead>
                        <TableBody>
                            {reservation.picks.map(pick => (
                                <TableRow key={`${pick.locationId}/${pick.lotNumber}`}>
                                    <TableCell>{pick.locationCode}</TableCell>
                                    <TableCell>{pick.lotNumber ?? '–'}</TableCell>
                                    <TableCell align="right">{formatQuantity(pick.quantity)}</TableCell>
                                </TableRow>
                            ))}
                        </TableBody>
                    </Table>
                ) : <Typography color="text.secondary" sx={{ p: 2 }}>{translate('quayside.reservation.noPicks')}</Typography>}
            </Panel>
        </Stack>
    );
};

export const ReservationShow = () => <DocumentPage><Content /></DocumentPage>;
