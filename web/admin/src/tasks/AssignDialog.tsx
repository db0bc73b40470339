import { Button, Dialog, DialogContent, DialogActions, DialogTitle, List, ListItemButton, ListItemText, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { get } from '../providers/http';
import { errorText } from '../providers/problem';

interface Props {
    taskId: string;
    busy?: boolean;
    onClose: () => void;
    onAssign: (username: string) => void;
}

/** The members of the task's group whom no duty forbids it. */
export const AssignDialog = ({ taskId, busy, onClose, onAssign }: Props) => {
    const translate = useTranslate();
    const { data, error } = useQuery({
        queryKey: ['tasks', 'assignees', taskId],
        queryFn: ({ signal }) => get<{ id: string; name: string }[]>(`/api/tasks/${taskId}/assignees`, signal),
    });
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="xs">
            <DialogTitle>{translate('quayside.task.assign.title')}</DialogTitle>
            <DialogContent dividers sx={{ p: 0 }}>
                {error && <Typography color="error" sx={{ p: 2 }}>{errorText(error)}</Typography>}
                {!data && !error && <Skeleton height={120} variant="rectangular" />}
                {data?.length === 0 && <Typography color="text.secondary" sx={{ p: 2 }}>{translate('quayside.task.assign.nobody')}</Typography>}
                <List disablePadding>
                    {data?.map(({ id, name }) => (
                        <ListItemButton key={id} disabled={busy} onClick={() => onAssign(id)}><ListItemText primary={name} secondary={id} /></ListItemButton>
                    ))}
                </List>
            </DialogContent>
            <DialogActions><Button onClick={onClose}>{translate('quayside.action.cancel')}</Button></DialogActions>
        </Dialog>
    );
};
