import { Box, Card, CardActionArea, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { RecordContextProvider, useListContext } from 'react-admin';
import { formatMoney } from '../common/format';
import { ClaimButton } from './ClaimButton';
import { DueField } from './DueField';
import { caseValues, type Task } from './task';

/** The list on a phone. */
export const TaskCards = () => {
    const { data } = useListContext<Task>();
    return (
        <Stack spacing={1} sx={{ p: 1 }}>
            {data?.map(task => (
                <RecordContextProvider key={task.id} value={task}>
                    <Card>
                        <CardActionArea component={Link} to={`/tasks/${task.id}/show`} sx={{ p: 1.5 }}>
                            <Stack direction="row" justifyContent="space-between" spacing={1}>
                                <Typography sx={{ fontWeight: 620 }}>{task.title}</Typography>
                                <Typography sx={{ fontWeight: 620, whiteSpace: 'nowrap' }}>{formatMoney(task.amount)}</Typography>
                            </Stack>
                            <Typography variant="caption" color="text.secondary">
                                {[task.businessKey, caseValues(task, 'counterparty'), task.requesterName ?? task.requester, task.name].filter(Boolean).join(' · ')}
                            </Typography>
                            <Stack direction="row" alignItems="center" justifyContent="space-between" sx={{ mt: 0.75, minHeight: 30 }}>
                                <DueField />
                                <Box onClick={event => event.preventDefault()}><ClaimButton /></Box>
                            </Stack>
                        </CardActionArea>
                    </Card>
                </RecordContextProvider>
            ))}
        </Stack>
    );
};
