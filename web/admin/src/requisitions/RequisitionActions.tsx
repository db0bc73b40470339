import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import RequestQuoteIcon from '@mui/icons-material/RequestQuoteOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import TimelineIcon from '@mui/icons-material/TimelineOutlined';
import CancelIcon from '@mui/icons-material/CancelOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useCanAccess, useGetIdentity, useRedirect, useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';
import { isBeingApproved, isCancellable, isEditable, type Requisition } from './requisition';

export const RequisitionActions = ({ requisition }: { requisition: Requisition }) => {
    const translate = useTranslate();
    const redirect = useRedirect();
    const { identity } = useGetIdentity();
    const buyer = useHasRole('buyer');
    const { canAccess: mayCreate } = useCanAccess({ resource: 'requisitions', action: 'create' });
    const { canAccess: mayAsk } = useCanAccess({ resource: 'rfqs', action: 'create' });
    const { canAccess: mayReplay } = useCanAccess({ resource: 'process-instances', action: 'show' });
    const path = `/api/requisitions/${requisition.id}`;
    const own = identity?.id === requisition.requester;
    const submit = useAction(`${path}/submit`, { done: 'quayside.requisition.submitted' });
    const copy = useAction<unknown, Requisition>(`${path}/copy`, {
        done: 'quayside.requisition.copied', onDone: created => redirect('edit', 'requisitions', created.id),
    });
    return (
        <>
            {mayReplay && requisition.processInstanceKey && (
                <Button component={Link} to={`/process-instances/${requisition.processInstanceKey}/show`} startIcon={<TimelineIcon />}>
                    {translate('quayside.requisition.history')}
                </Button>
            )}
            {mayCreate && (
                <Button startIcon={<CopyIcon />} loading={copy.isPending} onClick={() => copy.mutate(undefined)}>{translate('quayside.action.copy')}</Button>
            )}
            {mayAsk && ['DRAFT', 'SUBMITTED', 'IN_APPROVAL', 'CHANGES_REQUESTED'].includes(requisition.status) && (
                <Button component={Link} startIcon={<RequestQuoteIcon />}
                    to={`/rfqs/create?requisitionId=${requisition.id}&companyCode=${requisition.companyCode}&title=${encodeURIComponent(requisition.title)}`}>
                    {translate('quayside.rfq.ask')}
                </Button>
            )}
            {(own || buyer) && isCancellable(requisition) && (
                <ActionWithReason path={`${path}/cancel`} label="quayside.requisition.cancel" title="quayside.requisition.cancelTitle"
                    done="quayside.requisition.cancelled" icon={<CancelIcon />} danger />
            )}
            {own && (isEditable(requisition) || isBeingApproved(requisition)) && (
                <Button component={Link} to={`/requisitions/${requisition.id}`} startIcon={<EditIcon />} variant="outlined">{translate('ra.action.edit')}</Button>
            )}
            {own && requisition.status === 'DRAFT' && (
                <Button variant="contained" startIcon={<SendIcon />} loading={submit.isPending} onClick={() => submit.mutate(undefined)}>
                    {translate('quayside.requisition.submit')}
                </Button>
            )}
        </>
    );
};
