import { Box, Card, CardActionArea, Checkbox, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { RecordContextProvider, useListContext, useTranslate } from 'react-admin';
import { RelativeTime } from '../common/fields';
import { formatMoney } from '../common/format';
import { ClaimButton } from './ClaimButton';
import { DueField } from './DueField';
import { SelectedCards } from './SelectedCards';
import { caseValues, isSelectable, type Task } from './task';

const TaskCard = ({ task }: { task: Task }) => {
    const translate = useTranslate();
    const { selectedIds, onToggleItem } = useListContext<Task>();
    return (
        <Card sx={{ display: 'flex', alignItems: 'flex-start' }}>
            {isSelectable(task) && (
                <Checkbox checked={selectedIds.includes(task.id)} onChange={() => onToggleItem(task.id)} sx={{ mt: 0.5 }}
                    slotProps={{ input: { 'aria-label': translate('quayside.task.select', { case: task.businessKey }) } }} />
            )}
            <CardActionArea component={Link} to={`/tasks/${task.id}/show`} sx={{ p: 1.5, pl: isSelectable(task) ? 0 : 1.5, minWidth: 0 }}>
                <Stack direction="row" justifyContent="space-between" spacing={1}>
                    <Typography sx={{ fontWeight: 620 }}>{task.title}</Typography>
                    <Typography sx={{ fontWeight: 620, whiteSpace: 'nowrap' }}>{formatMoney(task.amount)}</Typography>
                </Stack>
                <Typography variant="caption" color="text.secondary">
                    {[task.businessKey, caseValues(task, 'counterparty'), task.requesterName ?? task.requester, task.name].filter(Boolean).join(' · ')}
                </Typography>
                <Stack direction="row" alignItems="center" spacing={1} sx={{ mt: 0.75, minHeight: 30 }}>
                    <DueField />
                    <Typography variant="caption" color="text.secondary" sx={{ flexGrow: 1 }}>
                        <RelativeTime prefix={`${translate('quayside.task.arrived')} `} value={task.createdAt} />
                    </Typography>
                    <Box onClick={event => event.preventDefault()}><ClaimButton /></Box>
                </Stack>
            </CardActionArea>
        </Card>
    );
};

/** The list on a phone. */
export const TaskCards = () => {
    const { data } = useListContext<Task>();
    return (
        <>
            <Stack spacing={1} sx={{ p: 1 }}>
                {data?.map(task => <RecordContextProvider key={task.id} value={task}><TaskCard task={task} /></RecordContextProvider>)}
            </Stack>
            <SelectedCards />
        </>
    );
};
