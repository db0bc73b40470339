import { Button, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useState } from 'react';
import { ShowBase, Title, usePermissions, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatQuantity, type Quantity } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Panel } from '../common/Panel';
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
    lines: { id: string; sku: string; productName: string; lotNumber: string | null; quantity: Quantity; fromCode: string; received: Quantity | null }[];
}

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
                            <TableCell>{line.sku} · {line.productName}</TableCell>
                            <TableCell>{line.lotNumber ?? '–'}</TableCell>
                            <TableCell>{line.fromCode}</TableCell>
                            <TableCell align="right">{formatQuantity(line.quantity)}</TableCell>
                            <TableCell align="right">
                                {receives
                                    ? <TextField size="small" value={typed[line.id] ?? String(line.quantity.value)} onChange={event => setTyped({ ...typed, [line.id]: event.target.value })}
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

const Content = () => {
    const translate = useTranslate();
    const transfer = useRecordContext<Transfer>();
    const { permissions } = usePermissions<string[]>();
    if (!transfer?.lines) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.transfers.fields.${field}`);
    const receives = transfer.status === 'SENT' && ['receiver', 'administrator'].some(role => permissions?.includes(role));
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={transfer.number} />
            <DocumentHeader over={<StatusChip status={transfer.status} />} title={`${transfer.number} · ${transfer.fromWarehouse} → ${transfer.toWarehouse}`} facts={<>
                <Fact label={label('toCode')}>{transfer.toCode}</Fact>
                <Fact label={label('sentAt')}>{`${formatDateTime(transfer.sentAt)} · ${transfer.sentBy}`}</Fact>
                {transfer.receivedAt && <Fact label={label('receivedAt')}>{`${formatDateTime(transfer.receivedAt)} · ${transfer.receivedBy}`}</Fact>}
                {transfer.countId && <Fact label={translate('quayside.transfer.missing')}><Link to={`/stock-counts/${transfer.countId}/show`}>{translate('quayside.transfer.toCount')}</Link></Fact>}
            </>} />
            <Lines key={transfer.status} transfer={transfer} receives={receives} />
        </Stack>
    );
};

export const TransferShow = () => <ShowBase><Content /></ShowBase>;
