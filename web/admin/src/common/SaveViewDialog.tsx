import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { roleNames } from '../providers/access';
import { useMe } from '../providers/me';
import { roleName } from './roleName';
import { EVERYBODY, NOBODY, audienceOf, type SavedView } from './savedView';

export interface ViewChoices {
    name: string;
    audience: string;
    /** Whether the view shows from now on what the list shows at present. */
    asShown: boolean;
}

interface Props {
    /** What is to be changed; without it a new one is saved. */
    view?: SavedView;
    onClose: () => void;
    onSave: (choices: ViewChoices) => void;
}

/** One's own groups come first: most views are for those who do the same work. */
export const SaveViewDialog = ({ view, onClose, onSave }: Props) => {
    const translate = useTranslate();
    const [name, setName] = useState(view?.name ?? '');
    const [audience, setAudience] = useState(view ? audienceOf(view) : NOBODY);
    const [asShown, setAsShown] = useState(!view);
    const { data: me } = useMe();
    const submit = (event: FormEvent) => {
        event.preventDefault();
        if (name.trim()) onSave({ name: name.trim(), audience, asShown });
    };
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="xs">
            <form onSubmit={submit}>
                <DialogTitle>{translate(view ? 'quayside.views.change' : 'quayside.views.save', { name: view?.name })}</DialogTitle>
                <DialogContent>
                    <TextField autoFocus fullWidth required margin="dense" label={translate('quayside.views.name')}
                        value={name} onChange={event => setName(event.target.value)} />
                    <TextField select fullWidth margin="dense" label={translate('quayside.views.audience')} value={audience} onChange={event => setAudience(event.target.value)}
                        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
                        <MenuItem value={NOBODY}>{translate('quayside.views.mine')}</MenuItem>
                        <MenuItem value={EVERYBODY}>{translate('quayside.views.everybody')}</MenuItem>
                        {[...new Set([...(me?.roles ?? []), ...roleNames])].map(role => (
                            <MenuItem key={role} value={role}>{translate('quayside.views.group', { name: roleName(role, translate) })}</MenuItem>
                        ))}
                    </TextField>
                    {view && (
                        <FormControlLabel label={translate('quayside.views.asShown')}
                            control={<Checkbox checked={asShown} onChange={event => setAsShown(event.target.checked)} />} />
                    )}
                </DialogContent>
                <DialogActions>
                    <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                    <Button type="submit" variant="contained" disabled={!name.trim()}>{translate('ra.action.save')}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};
