import { Alert, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { limitsText, type Result } from '../../inspections/inspection';
import { measuredValues, nonconformingOf, type Entry } from './inspectionAnswer';

interface Props {
    result: Result;
    sampleSize: number;
    entry: Entry;
    errors: Record<string, string>;
    onChange: (entry: Entry) => void;
}

/** The entries for one characteristic. */
export const ResultInputs = ({ result, sampleSize, entry, errors, onChange }: Props) => {
    const translate = useTranslate();
    const error = (field: string) => errors[`results[${result.position}].${field}`];
    const set = (field: keyof Entry) => ({ target }: { target: { value: string } }) => onChange({ ...entry, [field]: target.value });
    const bad = nonconformingOf(result, entry);
    const countable = result.kind === 'MEASURE' || result.kind === 'PASS_FAIL';
    return (
        <Stack spacing={0.75}>
            <Typography variant="subtitle2">
                {result.name}{limitsText(result) && ` (${limitsText(result)})`}{countable && bad > 0 && ` · ${translate('quayside.quality.bad', { count: bad })}`}
            </Typography>
            {result.instruction && <Typography variant="body2" color="text.secondary">{result.instruction}</Typography>}
            {result.kind === 'MEASURE' && (
                <TextField size="small" fullWidth multiline label={translate('quayside.quality.column.measured')} value={entry.measured} onChange={set('measured')}
                    error={!!error('measured')} helperText={error('measured') ? translate(error('measured'), { _: error('measured') }) : translate('quayside.quality.measuredOf', { given: measuredValues(entry.measured).length, size: sampleSize })} />
            )}
            {countable && (
                <TextField size="small" label={translate('quayside.quality.column.nonconforming')} value={entry.nonconforming} onChange={set('nonconforming')}
                    error={!!error('nonconforming')} helperText={error('nonconforming')} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
            )}
            {result.kind === 'PHOTO' && <Alert severity={error('photo') ? 'error' : 'info'}>{error('photo') ?? translate('quayside.quality.attachPhoto')}</Alert>}
            {result.kind === 'CERTIFICATE' && <Alert severity="success">{translate('quayside.quality.certificateThere')}</Alert>}
            <TextField size="small" label={translate('quayside.quality.column.note')} value={entry.note} onChange={set('note')} />
        </Stack>
    );
};
