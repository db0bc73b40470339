import BackHandIcon from '@mui/icons-material/PanToolAltOutlined';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Button, IconButton, Tooltip } from '@mui/material';
import { useGetIdentity, useRecordContext, useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import type { Task } from './task';

/** Takes a task or gives it back; nothing for a task that somebody else holds. */
export const ClaimButton = ({ withLabel }: { withLabel?: boolean }) => {
    const translate = useTranslate();
    const { identity } = useGetIdentity();
    const task = useRecordContext<Task>()!;
    const claim = useAction(`/api/tasks/${task.id}/claim`, { done: 'quayside.task.claimed' });
    const unclaim = useAction(`/api/tasks/${task.id}/unclaim`, { done: 'quayside.task.unclaimed' });
    if (task.state !== 'CREATED' || !identity) return null;
    const mine = task.assignee === identity.id;
    // Who stands in for somebody decides in that person's place, without claiming.
    const fromGroup = task.candidateGroups.length > 0 && !task.onBehalfOf;
    if (!fromGroup || (task.assignee && !mine)) return null;
    const label = translate(mine ? 'quayside.task.unclaim' : 'quayside.task.claim');
    const action = mine ? unclaim : claim;
    const icon = mine ? <UndoIcon fontSize="small" /> : <BackHandIcon fontSize="small" />;
    const run = () => action.mutate(undefined);
    if (withLabel) return <Button startIcon={icon} loading={action.isPending} onClick={run}>{label}</Button>;
    return (
        <Tooltip title={label}>
            <IconButton size="small" aria-label={label} disabled={action.isPending}
                onClick={event => { event.stopPropagation(); run(); }}>
                {icon}
            </IconButton>
        </Tooltip>
    );
};
