import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ActionWithReason } from '../common/ActionWithReason';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime, formatMoney } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Person } from '../common/Person';
import { AllocationsPanel } from '../customer-invoices/AllocationsPanel';
import { useHasRole } from '../providers/me';
import { AllocateDialog } from './AllocateDialog';
import type { Payment } from './payment';

const text = (key: string) => `quayside.receivables.${key}`;

const Actions = ({ payment }: { payment: Payment }) => {
    const translate = useTranslate();
    const accountant = useHasRole('accountant');
    const [allocating, setAllocating] = useState(false);
    const path = `/api/customer-payments/${payment.id}`;
    if (!accountant || payment.status === 'REVERSED') return null;
    return (
        <>
            <ActionWithReason path={`${path}/reverse`} label={text('reverse')} title={text('reverseTitle')} text={text('reverseText')} done={text('reversed')} icon={<UndoIcon />} danger />
            {payment.status === 'OPEN' && <Button variant="contained" onClick={() => setAllocating(true)}>{translate(text('allocate'))}</Button>}
            {allocating && <AllocateDialog path={`${path}/allocate`} credit={{ ...payment, paidOn: payment.receivedOn }} onClose={() => setAllocating(false)} />}
        </>
    );
};

const Content = () => {
    const translate = useTranslate();
    const payment = useRecordContext<Payment>();
    if (!payment) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.customer-payments.fields.${field}`);
    const foreign = payment.amount.currency !== payment.companyAmount.currency;
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${payment.number} · ${payment.customerName}`} />
            <DocumentHeader over={<><Typography variant="body2" color="text.secondary">{payment.number}</Typography><StatusChip status={payment.status} /></>} title={payment.customerName}
                actions={<Actions payment={payment} />}
                facts={<>
                    <Fact label={label('amount')}><Typography variant="h5" component="span">{formatMoney(payment.amount)}</Typography></Fact>
                    <Fact label={label('open')}>{formatMoney(payment.open)}</Fact>
                    {foreign && <Fact label={label('companyAmount')}>{formatMoney(payment.companyAmount)}</Fact>}
                    <Fact label={label('receivedOn')}>{formatDate(payment.receivedOn)}</Fact>
                    {payment.bankReference && <Fact label={label('bankReference')}>{payment.bankReference}</Fact>}
                    <Fact label={label('bookedBy')}>{payment.bookedBy} · {formatDateTime(payment.bookedAt)}</Fact>
                    <Fact label={label('customerId')}><Link to={`/customers/${payment.customerId}/show`}>{payment.customerName}</Link></Fact>
                    {payment.note && <Fact label={label('note')}>{payment.note}</Fact>}
                </>}
                note={payment.reversalReason && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{payment.reversalReason} · <Person login={payment.reversedBy} /></Alert>}
            />
            <AllocationsPanel path={`/api/customer-payments/${payment.id}`} />
        </Stack>
    );
};

export const PaymentShow = () => <DocumentPage><Content /></DocumentPage>;
