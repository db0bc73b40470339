import { Button, List, ListItemButton, ListItemText, Skeleton, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { RecordContextProvider, useGetList, useTranslate } from 'react-admin';
import { formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import { DueField } from '../tasks/DueField';
import type { Task } from '../tasks/task';
import { useTaskCounts } from '../tasks/useTaskCounts';

/** The most urgent tasks: one's own, and when there are none those of one's groups. */
export const HomeTasks = () => {
    const translate = useTranslate();
    const { data: counts } = useTaskCounts();
    const view = counts?.mine ? 'mine' : 'groups';
    const { data, isPending } = useGetList<Task>('tasks', {
        filter: { view }, sort: { field: 'dueAt', order: 'ASC' }, pagination: { page: 1, perPage: 6 },
    }, { enabled: !!counts });
    return (
        <Panel flush title={translate(`quayside.home.tasks.${view}`)} aside={<Button component={Link} to="/tasks">{translate('quayside.home.all')}</Button>}>
            {isPending ? <Stack sx={{ px: 2, pb: 2 }}>{[1, 2, 3].map(i => <Skeleton key={i} height={44} />)}</Stack>
                : !data?.length ? <Typography variant="body2" color="text.secondary" sx={{ px: 2, pb: 2 }}>{translate('quayside.home.noTasks')}</Typography> : (
                    <List dense disablePadding>
                        {data.map(task => (
                            <RecordContextProvider key={task.id} value={task}>
                                <ListItemButton component={Link} to={`/tasks/${task.id}/show`} sx={{ borderTop: 1, borderColor: 'divider', gap: 2 }}>
                                    <ListItemText primary={task.title} secondary={`${task.businessKey} · ${task.requesterName ?? task.requester} · ${task.name}`}
                                        slotProps={{ primary: { noWrap: true, fontWeight: 560 }, secondary: { noWrap: true } }} />
                                    <Typography variant="body2" sx={{ fontWeight: 560, whiteSpace: 'nowrap' }}>{formatMoney(task.amount)}</Typography>
                                    <DueField />
                                </ListItemButton>
                            </RecordContextProvider>
                        ))}
                    </List>
                )}
        </Panel>
    );
};
