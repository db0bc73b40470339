import { Chip } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Task } from './task';

/** As Camunda counts: 50 is usual, from 75 on it is high, up to 25 low. */
export const priorityOf = ({ priority = 50 }: Pick<Task, 'priority'>) => (priority >= 75 ? 'high' : priority <= 25 ? 'low' : 'usual');

/** Only what is out of the ordinary shows. */
export const PriorityField = (_: { source?: string; label?: string }) => {
    const translate = useTranslate();
    const task = useRecordContext<Task>();
    const level = task ? priorityOf(task) : 'usual';
    return level === 'usual' ? null
        : <Chip size="small" variant="outlined" color={level === 'high' ? 'warning' : 'default'} label={translate(`quayside.task.priorities.${level}`)} />;
};
