import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { errorText } from '../../providers/problem';
import type { RequisitionLine } from '../requisition';
import { isGood, parseLines } from './parsedLines';
import { PastePreview } from './PastePreview';

interface Props {
    companyCode: string;
    onClose: () => void;
    onTake: (lines: RequisitionLine[]) => void;
}

/** Rows copied from a spreadsheet become lines; each row that does not says why. */
export const PasteDialog = ({ companyCode, onClose, onTake }: Props) => {
    const translate = useTranslate();
    const [text, setText] = useState('');
    const parse = useMutation({ mutationFn: () => parseLines(companyCode, text) });
    const good = parse.data?.filter(isGood) ?? [];
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="md">
            <DialogTitle>{translate('quayside.requisition.paste')}</DialogTitle>
            <DialogContent>
                <DialogContentText variant="body2">{translate('quayside.requisition.pasteHelp')}</DialogContentText>
                <TextField
                    autoFocus fullWidth multiline minRows={5} maxRows={12} margin="normal" label={translate('quayside.requisition.pasteLabel')}
                    value={text} onChange={event => { setText(event.target.value); parse.reset(); }}
                    slotProps={{ htmlInput: { style: { fontFamily: 'ui-monospace, monospace', fontSize: 12.5, whiteSpace: 'pre' } } }}
                />
                {parse.error && <Alert severity="error">{errorText(parse.error)}</Alert>}
                {parse.data && <PastePreview rows={parse.data} />}
            </DialogContent>
            <DialogActions>
                <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                {parse.data ? (
                    <Button variant="contained" disabled={!good.length} onClick={() => onTake(good.map(({ line }) => line!))}>
                        {translate('quayside.requisition.take', { smart_count: good.length })}
                    </Button>
                ) : (
                    <Button variant="contained" disabled={!text.trim()} loading={parse.isPending} onClick={() => parse.mutate()}>
                        {translate('quayside.action.preview')}
                    </Button>
                )}
            </DialogActions>
        </Dialog>
    );
};
