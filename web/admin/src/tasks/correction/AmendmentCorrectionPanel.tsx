import EditIcon from '@mui/icons-material/EditOutlined';
import SendIcon from '@mui/icons-material/Send';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { Panel } from '../../common/Panel';
import { ReasonDialog } from '../../common/ReasonDialog';
import { useAmendmentContext } from '../../context/context';
import { AmendDialog } from '../../purchase-orders/AmendDialog';
import type { Amendment, Order } from '../../purchase-orders/order';
import type { Task } from '../task';
import { useCompleteTask } from '../useCompleteTask';

interface Props {
    task: Task;
    id: string;
    onDone: (message: string) => void;
    onGone: (message: string) => void;
}

const text = (key: string) => `quayside.task.correction.amendment.${key}`;

/** Why the amendment was sent back, the way to change it and to propose it again, and the way out. */
export const AmendmentCorrectionPanel = ({ task, id, onDone, onGone }: Props) => {
    const translate = useTranslate();
    const [open, setOpen] = useState<'change' | 'withdraw' | null>(null);
    const { data: amendment } = useGetOne<Amendment>('order-amendments', { id });
    const { data: order } = useGetOne<Order>('purchase-orders', { id: amendment?.orderId }, { enabled: !!amendment });
    const { data: context } = useAmendmentContext(id);
    const request = context?.approvals.filter(({ decision }) => decision === 'request-changes').at(-1);
    const resubmit = useCompleteTask(task.id, { onDone: () => onDone(text('resubmitted')), onGone });
    const withdraw = useCompleteTask(task.id, { onDone: () => onDone('quayside.task.correction.withdrawn'), onGone });
    const busy = resubmit.isPending || withdraw.isPending;
    return (
        <Panel title={translate('quayside.task.correction.title')}>
            {request && (
                <Alert severity="warning" sx={{ mb: 1.5, whiteSpace: 'pre-wrap' }}>
                    <b>{request.decidedByName ?? request.decidedBy}</b><br />{request.comment}
                </Alert>
            )}
            <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>{translate(text('none'))}</Typography>
            <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap" className="task-actions">
                <Button variant="outlined" startIcon={<EditIcon />} disabled={busy || !amendment || !order?.lines} onClick={() => setOpen('change')}>{translate(text('change'))}</Button>
                <Button variant="contained" startIcon={<SendIcon />} disabled={busy} loading={resubmit.isPending}
                    onClick={() => resubmit.mutate({ correction: 'resubmit' })}>{translate(text('resubmit'))}</Button>
                <Button color="error" startIcon={<UndoIcon />} disabled={busy} onClick={() => setOpen('withdraw')}>{translate(text('withdraw'))}</Button>
            </Stack>
            {open === 'change' && amendment && order && <AmendDialog order={order} amendment={amendment} onClose={() => setOpen(null)} />}
            {open === 'withdraw' && (
                <ReasonDialog open danger title={translate(text('withdraw'))} confirm={translate(text('withdraw'))}
                    busy={withdraw.isPending} onClose={() => setOpen(null)}
                    onConfirm={reason => withdraw.mutate({ correction: 'withdraw', cancellationReason: reason })} />
            )}
        </Panel>
    );
};
