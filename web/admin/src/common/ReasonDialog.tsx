import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
    open: boolean;
    title: string;
    text?: string;
    label?: string;
    confirm: string;
    danger?: boolean;
    busy?: boolean;
    error?: string | null;
    onClose: () => void;
    onConfirm: (reason: string) => void;
}

/** Asks for a reason; an empty one is refused at the field. */
export const ReasonDialog = ({ open, title, text, label, confirm, danger, busy, error, onClose, onConfirm }: Props) => {
    const translate = useTranslate();
    const [reason, setReason] = useState('');
    const [missing, setMissing] = useState(false);
    const submit = (event: FormEvent) => {
        event.preventDefault();
        event.stopPropagation();
        if (reason.trim()) onConfirm(reason.trim());
        else setMissing(true);
    };
    return (
        <Dialog open={open} onClose={onClose} fullWidth maxWidth="xs">
            <form onSubmit={submit} noValidate>
                <DialogTitle>{title}</DialogTitle>
                <DialogContent>
                    {text && <DialogContentText sx={{ mb: 1 }}>{text}</DialogContentText>}
                    <TextField
                        autoFocus fullWidth multiline minRows={2} margin="dense"
                        label={label ?? translate('quayside.reason.label')}
                        value={reason}
                        onChange={event => {
                            setReason(event.target.value);
                            setMissing(false);
                        }}
                        error={missing || !!error}
                        helperText={missing ? translate('quayside.reason.required') : error}
                    />
                </DialogContent>
                <DialogActions>
                    <Button onClick={onClose}>{translate('quayside.action.back')}</Button>
                    <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} loading={busy}>{confirm}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
