import CancelIcon from '@mui/icons-material/CancelOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import TimelineIcon from '@mui/icons-material/TimelineOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCanAccess, useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { FilePreview } from '../common/FilePreview';
import { useAction } from '../common/useAction';
import { AllocateDialog } from '../customer-payments/AllocateDialog';
import { useHasRole } from '../providers/me';
import { CreditDialog } from './CreditDialog';
import { isPosted, type CustomerInvoice } from './invoice';

const text = (key: string) => `quayside.receivables.${key}`;

export const InvoiceActions = ({ invoice }: { invoice: CustomerInvoice }) => {
    const translate = useTranslate();
    const accountant = useHasRole('accountant');
    const keeper = useHasRole('accountant', 'credit-controller');
    const [shown, setShown] = useState<'document' | 'credit' | 'allocate' | null>(null);
    const path = `/api/customer-invoices/${invoice.id}`;
    const post = useAction(`${path}/post`, { done: text('posted') });
    const discard = useAction(`${path}/discard`, { done: text('discarded') });
    const send = useAction(`${path}/send`, { done: text('sending') });
    const endDispute = useAction(`${path}/end-dispute`, { done: text('disputeEnded') });
    const { canAccess: mayReplay } = useCanAccess({ resource: 'process-instances', action: 'show' });
    const billed = invoice.kind === 'INVOICE';
    const close = () => setShown(null);
    return (
        <>
            {mayReplay && invoice.processInstanceKey && (
                <Button component={Link} to={`/process-instances/${invoice.processInstanceKey}/show`} startIcon={<TimelineIcon />}>{translate('quayside.requisition.history')}</Button>
            )}
            {isPosted(invoice) && <Button startIcon={<PdfIcon />} onClick={() => setShown('document')}>{translate(text('document'))}</Button>}
            {keeper && isPosted(invoice) && <Button disabled={send.isPending} onClick={() => send.mutate(undefined)}>{translate(text('send'))}</Button>}
            {keeper && billed && invoice.status === 'POSTED' && (invoice.disputed
                ? <Button disabled={endDispute.isPending} onClick={() => endDispute.mutate(undefined)}>{translate(text('endDispute'))}</Button>
                : <ActionWithReason path={`${path}/dispute`} label={text('dispute')} title={text('disputeTitle')} done={text('disputed')} />)}
            {keeper && billed && isPosted(invoice) && (
                <>
                    <Button onClick={() => setShown('credit')}>{translate(text('credit'))}</Button>
                    <ActionWithReason path={`${path}/cancel`} label={text('cancel')} title={text('cancelTitle')} text={text('cancelText')} done={text('creditRequested')}
                        icon={<CancelIcon />} danger />
                </>
            )}
            {keeper && invoice.status === 'SUBMITTED' && (
                <ActionWithReason path={`${path}/withdraw`} label={text('withdraw')} title={text('withdrawTitle')} done={text('withdrawn')} icon={<CancelIcon />} danger />
            )}
            {accountant && !billed && invoice.status === 'POSTED' && <Button variant="contained" onClick={() => setShown('allocate')}>{translate(text('allocate'))}</Button>}
            {accountant && invoice.status === 'DRAFT' && (
                <>
                    <Button color="error" disabled={discard.isPending} onClick={() => discard.mutate(undefined)}>{translate(text('discard'))}</Button>
                    <Button component={Link} to={`/customer-invoices/${invoice.id}`} startIcon={<EditIcon />}>{translate('ra.action.edit')}</Button>
                    <Button variant="contained" disabled={post.isPending} onClick={() => post.mutate(undefined)}>{translate(text('post'))}</Button>
                </>
            )}
            {shown === 'document' && <FilePreview path={`${path}/document`} name={`${invoice.label}.pdf`} type="application/pdf" onClose={close} />}
            {shown === 'credit' && <CreditDialog invoice={invoice} onClose={close} />}
            {shown === 'allocate' && <AllocateDialog path={`${path}/allocate`} credit={{ ...invoice, paidOn: null }} onClose={close} />}
        </>
    );
};
