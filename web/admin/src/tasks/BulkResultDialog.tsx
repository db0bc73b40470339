import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, List, ListItem, ListItemIcon, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { BulkResult, Task } from './task';

interface Props {
    results: BulkResult[];
    tasks: Task[];
    onClose: () => void;
}

export const BulkResultDialog = ({ results, tasks, onClose }: Props) => {
    const translate = useTranslate();
    const failed = results.filter(({ ok }) => !ok).length;
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="sm">
            <DialogTitle>
                {translate('quayside.task.bulk.result', { ok: results.length - failed, failed })}
            </DialogTitle>
            <DialogContent dividers sx={{ p: 0 }}>
                <List dense disablePadding>
                    {results.map(({ id, ok, problem }) => {
                        const task = tasks.find(candidate => candidate.id === id);
                        return (
                            <ListItem key={id} divider>
                                <ListItemIcon sx={{ minWidth: 36 }}>
                                    {ok ? <CheckIcon color="success" /> : <ErrorIcon color="error" />}
                                </ListItemIcon>
                                <ListItemText
                                    primary={task ? `${task.businessKey} · ${task.title}` : id}
                                    secondary={ok ? translate('quayside.task.bulk.ok') : (problem?.detail ?? problem?.title)}
                                />
                            </ListItem>
                        );
                    })}
                </List>
            </DialogContent>
            <DialogActions><Button onClick={onClose} autoFocus>{translate('quayside.action.close')}</Button></DialogActions>
        </Dialog>
    );
};
