import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { roleNames } from '../providers/access';
import { useMe } from '../providers/me';
import { EVERYBODY, NOBODY } from './savedView';

interface Props {
    onClose: () => void;
    onSave: (name: string, sharedWith: string) => void;
}

/** One's own groups come first: most views are for those who do the same work. */
export const SaveViewDialog = ({ onClose, onSave }: Props) => {
    const translate = useTranslate();
    const [name, setName] = useState('');
    const [audience, setAudience] = useState(NOBODY);
    const { data: me } = useMe();
    const submit = (event: FormEvent) => {
        event.preventDefault();
        if (name.trim()) onSave(name.trim(), audience);
    };
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="xs">
            <form onSubmit={submit}>
                <DialogTitle>{translate('quayside.views.save')}</DialogTitle>
                <DialogContent>
                    <TextField autoFocus fullWidth required margin="dense" label={translate('quayside.views.name')}
                        value={name} onChange={event => setName(event.target.value)} />
                    <TextField select fullWidth margin="dense" label={translate('quayside.views.audience')} value={audience} onChange={event => setAudience(event.target.value)}>
                        <MenuItem value={NOBODY}>{translate('quayside.views.mine')}</MenuItem>
                        <MenuItem value={EVERYBODY}>{translate('quayside.views.everybody')}</MenuItem>
                        {[...new Set([...(me?.roles ?? []), ...roleNames])].map(role => (
                            <MenuItem key={role} value={role}>{translate('quayside.views.group', { name: role })}</MenuItem>
                        ))}
                    </TextField>
                </DialogContent>
                <DialogActions>
                    <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                    <Button type="submit" variant="contained" disabled={!name.trim()}>{translate('ra.action.save')}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
