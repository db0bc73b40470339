import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { errorText } from '../../providers/problem';
import type { RequisitionLine } from '../requisition';
import { PastePreview } from './PastePreview';
import { usePaste } from './usePaste';

interface Props {
    companyCode: string;
    onClose: () => void;
    onTake: (lines: RequisitionLine[]) => void;
}

/** Rows copied from a spreadsheet become lines; each row that does not says why. */
export const PasteDialog = ({ companyCode, onClose, onTake }: Props) => {
    const translate = useTranslate();
    const [text, setText] = useState('');
    const { rows, cells, stale, good, parse, ...paste } = usePaste(companyCode);
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="xl">
            <DialogTitle>{translate('quayside.requisition.paste')}</DialogTitle>
            <DialogContent>
                <DialogContentText variant="body2">{translate('quayside.requisition.pasteHelp')}</DialogContentText>
                <TextField
                    autoFocus fullWidth multiline minRows={5} maxRows={12} margin="normal" label={translate('quayside.requisition.pasteLabel')}
                    value={text} onChange={event => { setText(event.target.value); paste.reset(); }}
                    slotProps={{ htmlInput: { style: { fontFamily: 'ui-monospace, monospace', fontSize: 12.5, whiteSpace: 'pre' } } }}
                />
                {parse.error && <Alert severity="error">{errorText(parse.error)}</Alert>}
                {rows && <PastePreview rows={rows} cells={cells} onChange={paste.change} onRemove={paste.remove} />}
            </DialogContent>
            <DialogActions>
                <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                {rows && stale ? (
                    <Button variant="contained" loading={parse.isPending} onClick={paste.checkAgain}>{translate('quayside.requisition.checkAgain')}</Button>
                ) : rows ? (
                    <Button variant="contained" disabled={!good.length} onClick={() => onTake(good.map(({ line }) => line!))}>
                        {translate('quayside.requisition.take', { smart_count: good.length })}
                    </Button>
                ) : (
                    <Button variant="contained" disabled={!text.trim()} loading={parse.isPending} onClick={() => parse.mutate(text)}>
                        {translate('quayside.action.preview')}
                    </Button>
                )}
            </DialogActions>
        </Dialog>
    );
};
