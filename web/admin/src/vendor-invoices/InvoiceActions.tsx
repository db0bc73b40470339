import CancelIcon from '@mui/icons-material/CancelOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import TimelineIcon from '@mui/icons-material/TimelineOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCanAccess, useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';
import { HoldDialog } from './HoldDialog';
import { isEditable, type Invoice } from './invoice';

export const InvoiceActions = ({ invoice }: { invoice: Invoice }) => {
    const translate = useTranslate();
    const accountant = useHasRole('accountant');
    const buyer = useHasRole('buyer');
    const controller = useHasRole('credit-controller');
    const [holding, setHolding] = useState(false);
    const path = `/api/vendor-invoices/${invoice.id}`;
    const register = useAction(`${path}/register`, { done: 'quayside.payables.registered' });
    const { canAccess: mayReplay } = useCanAccess({ resource: 'process-instances', action: 'show' });
    const cancellable = isEditable(invoice) || ['REGISTERED', 'WAITING_FOR_GOODS', 'EXCEPTION'].includes(invoice.status);
    return (
        <>
            {mayReplay && invoice.processInstanceKey && (
                <Button component={Link} to={`/process-instances/${invoice.processInstanceKey}/show`} startIcon={<TimelineIcon />}>
                    {translate('quayside.requisition.history')}
                </Button>
            )}
            {accountant && cancellable && (
                <ActionWithReason path={`${path}/cancel`} label="quayside.payables.cancel" title="quayside.payables.cancelTitle"
                    done="quayside.payables.cancelled" icon={<CancelIcon />} danger />
            )}
            {accountant && isEditable(invoice) && (
                <Button component={Link} to={`/vendor-invoices/${invoice.id}`} startIcon={<EditIcon />}>{translate('ra.action.edit')}</Button>
            )}
            {accountant && ['POSTED', 'PAID'].includes(invoice.status) && invoice.kind === 'INVOICE' && (
                <Button component={Link} to={`/vendor-invoices/create?credits=${invoice.id}`}>{translate('quayside.payables.credit')}</Button>
            )}
            {(buyer || controller) && invoice.held && (
                <ActionWithReason path={`${path}/release`} label="quayside.payables.release" title="quayside.payables.releaseTitle" done="quayside.payables.released" />
            )}
            {(accountant || buyer || controller) && invoice.status === 'POSTED' && !invoice.held && (
                <Button onClick={() => setHolding(true)}>{translate('quayside.payables.hold')}</Button>
            )}
            {accountant && invoice.status === 'DRAFT' && (
                <Button variant="contained" disabled={register.isPending} onClick={() => register.mutate(undefined)}>{translate('quayside.payables.register')}</Button>
            )}
            {holding && <HoldDialog path={`${path}/hold`} onClose={() => setHolding(false)} />}
        </>
    );
};
