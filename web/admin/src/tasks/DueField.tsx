import { Box, Chip, Tooltip, Typography } from '@mui/material';
import ScheduleIcon from '@mui/icons-material/ScheduleOutlined';
import { useRecordContext } from 'react-admin';
import { formatDateTime, formatRelative } from '../common/format';
import { useNow } from '../common/useNow';
import type { Task } from './task';

const DAY = 86_400_000;

/** Relative due time; red when overdue, amber within a day. */
export const DueField = (_: { source?: string; label?: string }) => {
    const task = useRecordContext<Task>();
    const now = useNow();
    if (!task?.dueAt) return <Box component="span" sx={{ color: 'text.disabled' }}>–</Box>;
    const left = new Date(task.dueAt).getTime() - now.getTime();
    const open = task.state === 'CREATED';
    const text = formatRelative(task.dueAt, now);
    return (
        <Tooltip title={formatDateTime(task.dueAt)}>
            {open && left < DAY ? (
                <Chip size="small" icon={<ScheduleIcon />} label={text} color={left < 0 ? 'error' : 'warning'} variant={left < 0 ? 'filled' : 'outlined'} />
            ) : (
                <Typography component="span" variant="body2" noWrap>{text}</Typography>
            )}
        </Tooltip>
    );
};
