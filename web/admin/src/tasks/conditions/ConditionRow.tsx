import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { IconButton, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isNumeric, newTest, operators, type Test } from './conditions';
import { useTaskFields } from './useTaskFields';

interface Props {
    test: Test;
    onChange: (test: Test) => void;
    onRemove: () => void;
}

/** Field, comparison and value. */
export const ConditionRow = ({ test, onChange, onRemove }: Props) => {
    const translate = useTranslate();
    const { fields, choices, nameOf } = useTaskFields();
    const field = fields.find(({ id }) => id === test.field) ?? { id: test.field, kind: 'declared' as const };
    const label = (key: string) => translate(`quayside.task.conditions.${key}`);
    const options = choices[field.id];
    return (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} alignItems={{ sm: 'center' }}>
            <TextField select size="small" label={label('field')} value={test.field} sx={{ minWidth: 190 }}
                onChange={event => onChange(newTest(fields.find(({ id }) => id === event.target.value)))}>
                {fields.map(each => <MenuItem key={each.id} value={each.id}>{nameOf(each)}</MenuItem>)}
            </TextField>
            <TextField select size="small" label={label('operator')} value={test.operator} sx={{ minWidth: 150 }}
                onChange={event => onChange({ ...test, operator: event.target.value })}>
                {operators[field.kind].map(operator => <MenuItem key={operator} value={operator}>{translate(`quayside.task.operator.${operator}`)}</MenuItem>)}
            </TextField>
            <TextField select={!!options} size="small" label={label('value')} value={test.value} sx={{ flex: 1, minWidth: 150 }}
                slotProps={{ htmlInput: { inputMode: isNumeric(test) ? 'decimal' : 'text' } }}
                onChange={event => onChange({ ...test, value: event.target.value })}>
                {options?.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
            </TextField>
            <IconButton aria-label={label('remove')} onClick={onRemove}><DeleteIcon fontSize="small" /></IconButton>
        </Stack>
    );
};
