import UndoIcon from '@mui/icons-material/UndoOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { Button, useTranslate } from 'react-admin';
import { today } from '../common/day';
import { FormDialog } from '../common/FormDialog';
import { useHasRole } from '../providers/me';
import type { JournalEntry } from './journalEntry';

/** Asks that an entry made by hand is taken back; others approve it. */
export const ReverseButton = ({ entry }: { entry: JournalEntry }) => {
    const translate = useTranslate();
    const may = useHasRole('accountant', 'administrator');
    const [open, setOpen] = useState(false);
    const [date, setDate] = useState(today);
    const [reason, setReason] = useState('');
    if (!may || entry.sourceType !== 'journal-voucher' || entry.reversedEntryId || entry.reversalId) return null;
    return (
        <>
            <Button label="quayside.ledger.reverse" onClick={() => setOpen(true)}><UndoIcon /></Button>
            {open && (
                <FormDialog path={`/api/journal-entries/${entry.id}/reverse`} title={translate('quayside.ledger.reverseTitle', { number: entry.number })}
                    text={translate('quayside.ledger.reverseText')} confirm={translate('quayside.ledger.reverse')} done="quayside.ledger.submitted" fields={['date', 'entryDate', 'reason']}
                    onClose={() => setOpen(false)} body={() => ({ date, reason })}>
                    {errors => <>
                        <TextField type="date" label={translate('resources.journal-entries.fields.entryDate')} value={date} onChange={({ target }) => setDate(target.value)}
                            error={!!(errors.date ?? errors.entryDate)} helperText={errors.date ?? errors.entryDate} slotProps={{ inputLabel: { shrink: true } }} />
                        <TextField label={translate('quayside.reason.label')} value={reason} onChange={({ target }) => setReason(target.value)} multiline
                            error={!!errors.reason} helperText={errors.reason} />
                    </>}
                </FormDialog>
            )}
        </>
    );
};
