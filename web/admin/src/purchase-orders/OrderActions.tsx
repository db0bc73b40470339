import CancelIcon from '@mui/icons-material/CancelOutlined';
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import TimelineIcon from '@mui/icons-material/TimelineOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCanAccess, useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { FilePreview } from '../common/FilePreview';
import { useHasRole } from '../providers/me';
import { AcknowledgeDialog } from './AcknowledgeDialog';
import { AmendDialog } from './AmendDialog';
import { awaitsAnswer, isLive, isWithVendor, type Order } from './order';

export const OrderActions = ({ order }: { order: Order }) => {
    const translate = useTranslate();
    const buyer = useHasRole('buyer');
    const [open, setOpen] = useState<'document' | 'acknowledge' | 'amend' | null>(null);
    const { canAccess: mayReplay } = useCanAccess({ resource: 'process-instances', action: 'show' });
    const path = `/api/purchase-orders/${order.id}`;
    const close = () => setOpen(null);
    return (
        <>
            {mayReplay && order.processInstanceKey && (
                <Button component={Link} to={`/process-instances/${order.processInstanceKey}/show`} startIcon={<TimelineIcon />}>
                    {translate('quayside.requisition.history')}
                </Button>
            )}
            <Button startIcon={<PdfIcon />} onClick={() => setOpen('document')}>{translate('quayside.order.document')}</Button>
            {buyer && isLive(order) && (
                <>
                    <ActionWithReason path={`${path}/cancel`} label="quayside.order.cancel" title="quayside.order.cancelTitle" text="quayside.order.cancelText"
                        done="quayside.order.cancelled" icon={<CancelIcon />} danger />
                    {isWithVendor(order) && <>
                        <ActionWithReason path={`${path}/close`} label="quayside.order.close" title="quayside.order.closeTitle" done="quayside.order.closed" />
                        <Button onClick={() => setOpen('amend')}>{translate('quayside.order.amend')}</Button>
                    </>}
                    {awaitsAnswer(order) && (
                        <Button variant="contained" onClick={() => setOpen('acknowledge')}>{translate('quayside.order.acknowledge')}</Button>
                    )}
                </>
            )}
            {open === 'document' && <FilePreview path={`${path}/document`} name={`${order.number}.pdf`} type="application/pdf" onClose={close} />}
            {open === 'acknowledge' && <AcknowledgeDialog order={order} onClose={close} />}
            {open === 'amend' && <AmendDialog order={order} onClose={close} />}
        </>
    );
};
