import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Alert, Autocomplete, Button, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PartEntry } from './inspectionAnswer';

const decisions = ['ACCEPTED', 'REJECTED', 'REWORK', 'CONCESSION'] as const;

interface Props {
    parts: PartEntry[];
    unit: string;
    serials: string[];
    errors: Record<string, string>;
    onChange: (parts: PartEntry[]) => void;
}

/** Splits the goods where not all go the same way; without parts the verdict decides. */
export const PartInputs = ({ parts, unit, serials, errors, onChange }: Props) => {
    const translate = useTranslate();
    const change = (at: number, part: Partial<PartEntry>) => onChange(parts.map((each, i) => (i === at ? { ...each, ...part } : each)));
    const free = (number: string, at: number) => parts.every(({ serials: taken }, i) => i === at || !taken.includes(number));
    return (
        <Stack spacing={1}>
            <Typography variant="subtitle2">{translate('quayside.quality.split')}</Typography>
            {!parts.length && <Typography variant="body2" color="text.secondary">{translate('quayside.quality.splitText')}</Typography>}
            {errors.parts && <Alert severity="error">{errors.parts}</Alert>}
            {parts.map((part, i) => (
                <Stack key={i} direction="row" spacing={0.75} useFlexGap flexWrap="wrap" alignItems="flex-start">
                    <TextField select size="small" label={translate('quayside.quality.column.decision')} value={part.decision} sx={{ minWidth: 120 }}
                        onChange={({ target }) => change(i, { decision: target.value as PartEntry['decision'] })}>
                        {decisions.map(decision => <MenuItem key={decision} value={decision}>{translate(`quayside.quality.decision.${decision}`)}</MenuItem>)}
                    </TextField>
                    {serials.length ? (
                        <Autocomplete multiple size="small" sx={{ flex: 1, minWidth: 200 }} options={serials.filter(number => free(number, i))} value={part.serials}
                            onChange={(_, value) => change(i, { serials: value })}
                            renderInput={params => (
                                <TextField {...params} label={translate('resources.inspections.fields.serialNumbers')}
                                    error={!!errors[`parts[${i}].serials`]} helperText={errors[`parts[${i}].serials`]} />
                            )} />
                    ) : (
                        <TextField size="small" label={`${translate('quayside.quality.column.quantity')} (${unit})`} value={part.quantity} sx={{ width: 130 }}
                            onChange={({ target }) => change(i, { quantity: target.value })} slotProps={{ htmlInput: { inputMode: 'decimal' } }}
                            error={!!errors[`parts[${i}].quantity`]} helperText={errors[`parts[${i}].quantity`]} />
                    )}
                    <TextField size="small" label={translate('quayside.quality.column.reason')} value={part.reason} sx={{ flex: 1, minWidth: 120 }}
                        onChange={({ target }) => change(i, { reason: target.value })}
                        error={!!errors[`parts[${i}].reason`]} helperText={errors[`parts[${i}].reason`]} />
                    <IconButton aria-label={translate('ra.action.delete')} onClick={() => onChange(parts.filter((_, at) => at !== i))}><DeleteIcon /></IconButton>
                </Stack>
            ))}
            <Button size="small" startIcon={<AddIcon />} sx={{ alignSelf: 'flex-start' }} onClick={() => onChange([...parts, { decision: 'ACCEPTED', quantity: '', reason: '', serials: [] }])}>
                {translate('quayside.quality.addPart')}
            </Button>
        </Stack>
    );
};
