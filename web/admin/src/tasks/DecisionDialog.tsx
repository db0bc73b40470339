import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { formatMoney } from '../common/format';
import { decisionVariables, needsText, textField, type Decision } from './decisions';
import type { Task } from './task';
import { useCompleteTask } from './useCompleteTask';

interface Props {
    task: Task;
    decision: Decision;
    onClose: () => void;
}

/** Decides on a task straight from the list. */
export const DecisionDialog = ({ task, decision, onClose }: Props) => {
    const translate = useTranslate();
    const notify = useNotify();
    const [text, setText] = useState('');
    const [error, setError] = useState<string | null>(null);
    const [gone, setGone] = useState<string | null>(null);
    const complete = useCompleteTask(task.id, {
        onDone: () => {
            notify(`quayside.task.done.${decision}`, { type: 'success', messageArgs: { case: task.businessKey } });
            onClose();
        },
        onGone: setGone,
        onInvalid: errors => setError(errors[textField(decision)] ?? Object.values(errors)[0]),
    });
    const submit = (event: FormEvent) => {
        event.preventDefault();
        const variables = decisionVariables(decision, text);
        if (variables) complete.mutate(variables);
        else setError(translate(`quayside.task.missing.${textField(decision)}`));
    };
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="sm">
            <form onSubmit={submit} noValidate>
                <DialogTitle>{translate(`quayside.task.decision.${decision}`)}: {task.businessKey}</DialogTitle>
                <DialogContent>
                    <Typography variant="body2" color="text.secondary" gutterBottom>
                        {task.title} · {formatMoney(task.amount)}
                    </Typography>
                    {gone && <Alert severity="warning">{gone}</Alert>}
                    <TextField
                        autoFocus fullWidth multiline minRows={2} margin="dense" value={text} required={needsText(decision)}
                        label={translate(`quayside.task.${textField(decision)}`)} error={!!error} helperText={error}
                        onChange={event => { setText(event.target.value); setError(null); }}
                    />
                </DialogContent>
                <DialogActions>
                    <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                    <Button type="submit" variant="contained" loading={complete.isPending} disabled={!!gone}
                        color={decision === 'reject' ? 'error' : 'primary'}>
                        {translate(`quayside.task.decision.${decision}`)}
                    </Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
