import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Stack } from '@mui/material';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemError, errorText } from '../providers/problem';
import { useAction } from './useAction';

interface Props {
    path: string;
    method?: 'POST' | 'PUT';
    body: () => unknown;
    title: string;
    text?: string;
    confirm: string;
    done: string;
    /** The fields that show their own error; any other error is shown above them. */
    fields: string[];
    onClose: () => void;
    /** For tables. */
    wide?: boolean;
    children: (errors: Record<string, string>) => ReactNode;
}

/** A few fields that an action needs. */
export const FormDialog = ({ path, method, body, title, text, confirm, done, fields, onClose, wide, children }: Props) => {
    const translate = useTranslate();
    const [failure, setFailure] = useState<unknown>(null);
    const action = useAction(path, { method, done, onDone: onClose, onFailed: setFailure });
    const errors = (failure instanceof ProblemError && failure.problem?.errors) || {};
    const placed = Object.keys(errors).length > 0 && Object.keys(errors).every(field => fields.includes(field));
    const submit = (event: FormEvent) => {
        event.preventDefault();
        event.stopPropagation();
        action.mutate(body());
    };
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth={wide ? 'md' : 'xs'}>
            <form onSubmit={submit} noValidate>
                <DialogTitle>{title}</DialogTitle>
                <DialogContent>
                    {text && <DialogContentText>{text}</DialogContentText>}
                    <Stack spacing={2} sx={{ pt: 1 }}>
                        {failure !== null && !placed && <Alert severity="error">{errorText(failure)}</Alert>}
                        {children(errors)}
                    </Stack>
                </DialogContent>
                <DialogActions>
                    <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
                    <Button type="submit" variant="contained" loading={action.isPending}>{confirm}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
