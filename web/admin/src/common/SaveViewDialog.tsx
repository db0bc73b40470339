import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
    onClose: () => void;
    onSave: (name: string, shared: boolean) => void;
}

export const SaveViewDialog = ({ onClose, onSave }: Props) => {
    const translate = useTranslate();
    const [name, setName] = useState('');
    const [shared, setShared] = useState(false);
    const submit = (event: FormEvent) => {
        event.preventDefault();
        if (name.trim()) onSave(name.trim(), shared);
    };
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="xs">
            <form onSubmit={submit}>
                <DialogTitle>{translate('quayside.views.save')}</DialogTitle>
                <DialogContent>
                    <TextField autoFocus fullWidth required margin="dense" label={translate('quayside.views.name')}
                        value={name} onChange={event => setName(event.target.value)} />
                    <FormControlLabel label={translate('quayside.views.shared')}
                        control={<Checkbox checked={shared} onChange={(_, checked) => setShared(checked)} />} />
                </DialogContent>
                <DialogActions>
                    <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                    <Button type="submit" variant="contained" disabled={!name.trim()}>{translate('ra.action.save')}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
