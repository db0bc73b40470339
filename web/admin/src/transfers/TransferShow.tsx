import { Button, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useState } from 'react';
import { ReferenceField, Title, usePermissions, useRecordContext, useTranslate, WithRecord, type RaRecord } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatQuantity, type Quantity } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Panel } from '../common/Panel';
import { Person } from '../common/Person';
import { useAction } from '../common/useAction';

interface Transfer extends RaRecord<string> {
    number: string;
    status: string;
    fromWarehouse: string;
    toWarehouse: string;
    toCode: string;
    sentAt: string;
    sentBy: string;
    receivedAt: string | null;
    receivedBy: string | null;
    countId: string | null;
    onItsWay: boolean;
    correctionReason: string | null;
    lines: { id: string; sku: string; productName: string; lotNumber: string | null; quantity: Quantity; fromCode: string; received: Quantity | null; onItsWay: Quantity; sentBack: Quantity; ownerName: string | null }[];
}

const CountOfMissing = ({ transfer }: { transfer: Transfer }) => (
    <ReferenceField record={transfer} source="countId" reference="stock-counts" link="show">
        <WithRecord render={count => <>{count.number} <StatusChip status={count.status} /></>} />
    </ReferenceField>
);

const Lines = ({ transfer, receives }: { transfer: Transfer; receives: boolean }) => {
    const translate = useTranslate();
    const [typed, setTyped] = useState<Record<string, string>>({});
    const receive = useAction<object>(`/api/transfers/${transfer.id}/receive`, { done: 'quayside.transfer.received' });
    const lines = Object.entries(typed).filter(([, value]) => value.trim()).map(([lineId, value]) => ({ lineId, received: value.replace(',', '.') }));
    return (
        <Panel flush>
            <Table size="small">
                <TableHead>
                    <TableRow>
                        {['product', 'lot', 'from'].map(key => <TableCell key={key}>{translate(`quayside.transfer.${key}`)}</TableCell>)}
                        {['sent', 'arrived'].map(key => <TableCell key={key} align="right">{translate(`quayside.transfer.${key}`)}</TableCell>)}
                    </TableRow>
                </TableHead>
                <TableBody>
                    {transfer.lines.map(line => (
                        <TableRow key={line.id}>
                            <TableCell>{[line.sku, line.productName, line.ownerName].filter(Boolean).join(' · ')}</TableCell>
                            <TableCell>{line.lotNumber ?? '–'}</TableCell>
                            <TableCell>{line.fromCode}</TableCell>
                            <TableCell align="right">{formatQuantity(line.quantity)}</TableCell>
                            <TableCell align="right">
                                {receives && Number(line.onItsWay.value) > 0
                                    ? <TextField size="small" value={typed[line.id] ?? String(line.onItsWay.value)} onChange={event => setTyped({ ...typed, [line.id]: event.target.value })}
                                        slotProps={{ htmlInput: { inputMode: 'decimal', 'aria-label': line.sku, style: { textAlign: 'right' } } }} />
                                    : formatQuantity(line.received)}
                            </TableCell>
                        </TableRow>
                    ))}
                </TableBody>
            </Table>
            {receives && <Button variant="contained" sx={{ m: 2 }} disabled={receive.isPending} onClick={() => receive.mutate({ lines })}>{translate('quayside.transfer.receive')}</Button>}
        </Panel>
    );
};

const Corrections = ({ transfer }: { transfer: Transfer }) => (
    <>
        {transfer.onItsWay && <ActionWithReason path={`/api/transfers/${transfer.id}/send-back`} label="quayside.transfer.sendBack" title="quayside.transfer.sendBackTitle"
            text="quayside.transfer.sendBackText" done="quayside.transfer.sentBack" />}
        {transfer.status === 'RECEIVED' && <ActionWithReason danger path={`/api/transfers/${transfer.id}/take-receipt-back`} label="quayside.transfer.takeBack"
            title="quayside.transfer.takeBackTitle" text="quayside.transfer.takeBackText" done="quayside.transfer.takenBack" />}
    </>
);

const Content = () => {
    const translate = useTranslate();
    const transfer = useRecordContext<Transfer>();
    const { permissions } = usePermissions<string[]>();
    if (!transfer?.lines) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.transfers.fields.${field}`);
    const carries = ['receiver', 'administrator'].some(role => permissions?.includes(role));
    const receives = transfer.onItsWay && carries;
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={transfer.number} />
            <DocumentHeader over={<StatusChip status={transfer.status} />} title={`${transfer.number} · ${transfer.fromWarehouse} → ${transfer.toWarehouse}`} actions={carries && <Corrections transfer={transfer} />} facts={<>
                <Fact label={label('toCode')}>{transfer.toCode}</Fact>
                <Fact label={label('sentAt')}>{formatDateTime(transfer.sentAt)} · <Person login={transfer.sentBy} /></Fact>
                {transfer.receivedAt && <Fact label={label('receivedAt')}>{formatDateTime(transfer.receivedAt)} · <Person login={transfer.receivedBy} /></Fact>}
                {transfer.countId && <Fact label={translate('quayside.transfer.missing')}><CountOfMissing transfer={transfer} /></Fact>}
                {transfer.correctionReason && <Fact label={translate('quayside.transfer.corrected')}>{transfer.correctionReason}</Fact>}
            </>} />
            <Lines key={`${transfer.status}${transfer.receivedAt}`} transfer={transfer} receives={receives} />
        </Stack>
    );
};

export const TransferShow = () => <DocumentPage><Content /></DocumentPage>;
