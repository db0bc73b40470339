import SnoozeIcon from '@mui/icons-material/SnoozeOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useGetIdentity, useRecordContext, useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import { formatDateTime } from '../common/format';
import { followUps } from './followUp';
import type { Task } from './task';

/** Puts off a task that one holds: it comes back by itself. */
export const FollowUpButton = () => {
    const translate = useTranslate();
    const { identity } = useGetIdentity();
    const task = useRecordContext<Task>()!;
    const [anchor, setAnchor] = useState<HTMLElement | null>(null);
    const followUp = useAction<{ until: string | null }>(`/api/tasks/${task.id}/follow-up`, { done: 'quayside.task.followUp.done' });
    if (task.state !== 'CREATED' || task.assignee !== identity?.id) return null;
    const choose = (until: Date | null) => {
        setAnchor(null);
        followUp.mutate({ until: until && until.toISOString() });
    };
    const putOff = task.followUpAt && new Date(task.followUpAt) > new Date();
    return (
        <>
            <Button startIcon={<SnoozeIcon fontSize="small" />} loading={followUp.isPending} onClick={event => setAnchor(event.currentTarget)}>
                {putOff ? translate('quayside.task.followUp.until', { at: formatDateTime(task.followUpAt) }) : translate('quayside.task.followUp.open')}
            </Button>
            <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
                {followUps(new Date()).map(({ key, until }) => (
                    <MenuItem key={key} onClick={() => choose(until)}>{translate(`quayside.task.followUp.${key}`)} · {formatDateTime(until.toISOString())}</MenuItem>
                ))}
                {putOff && <MenuItem onClick={() => choose(null)}>{translate('quayside.task.followUp.now')}</MenuItem>}
            </Menu>
        </>
    );
};
