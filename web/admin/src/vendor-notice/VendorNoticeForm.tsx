import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Alert, Box, Button, Divider, IconButton, Paper, Stack, TextField, Typography, type TextFieldProps } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { formatQuantity } from '../common/format';
import { i18nProvider } from '../i18n/i18nProvider';
import { post } from '../providers/http';
import { ProblemError, errorText } from '../providers/problem';
import { formOf, noticeOf, vendorPath, type NoticeForm, type Shipped, type VendorOrder } from './vendorOrder';

const { translate } = i18nProvider;
const field = (name: string) => translate(`resources.expected-receipts.fields.${name}`);
const onlyShrunk = { inputLabel: { shrink: true } };

interface Props {
    token: string;
    order: VendorOrder;
    onDone: (order: VendorOrder, reference: string) => void;
}

/** Everything that is open to begin with; what is not shipped is taken out, several lots of a line are several entries. */
export const VendorNoticeForm = ({ token, order, onDone }: Props) => {
    const [form, setForm] = useState<NoticeForm>(() => formOf(order));
    const [errors, setErrors] = useState<Record<string, string>>({});
    const [failure, setFailure] = useState<string>();
    const [busy, setBusy] = useState(false);
    const setLine = (index: number, change: Partial<Shipped>) =>
        setForm({ ...form, lines: form.lines.map((line, i) => (i === index ? { ...line, ...change } : line)) });
    const error = (path: string) => ({ error: !!errors[path], helperText: errors[path] });
    const text = (name: keyof Omit<NoticeForm, 'lines'>, more: TextFieldProps = {}) => (
        <TextField label={field(name)} value={form[name]} onChange={event => setForm({ ...form, [name]: event.target.value })} {...error(name)} {...more} />
    );

    const submit = async (event: FormEvent) => {
        event.preventDefault();
        const missing = Object.fromEntries((['reference', 'arrivalDate'] as const).filter(name => !form[name].trim()).map(name => [name, translate('ra.validation.required')]));
        setErrors(missing);
        setFailure(form.lines.length ? undefined : translate('quayside.vendorNotice.nothing'));
        if (Object.keys(missing).length || !form.lines.length) return;
        setBusy(true);
        try {
            onDone(await post<VendorOrder>(vendorPath(token), noticeOf(form, order)), form.reference.trim());
        } catch (problem) {
            setErrors((problem instanceof ProblemError && problem.problem?.errors) || {});
            setFailure(errorText(problem));
        } finally {
            setBusy(false);
        }
    };

    return (
        <form onSubmit={event => void submit(event)} noValidate>
            <Paper variant="outlined" sx={{ p: 2 }}>
                <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr' } }}>
                    {text('reference', { required: true, label: translate('quayside.vendorNotice.reference'), slotProps: { htmlInput: { maxLength: 64 } } })}
                    {text('arrivalDate', { required: true, type: 'date', slotProps: onlyShrunk })}
                    {text('carrier', { slotProps: { htmlInput: { maxLength: 100 } } })}
                    {text('trackingNumber', { slotProps: { htmlInput: { maxLength: 64 } } })}
                </Box>
                {order.lines.map(line => (
                    <Box key={line.orderLineId} role="group" aria-label={line.sku}>
                        <Divider sx={{ my: 1.5 }} />
                        <Stack direction="row" justifyContent="space-between" spacing={1}>
                            <Typography sx={{ fontWeight: 560 }}>{line.lineNumber}. {line.name} <Typography component="span" variant="caption" color="text.secondary">{line.sku}</Typography></Typography>
                            <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>{translate('quayside.vendorNotice.open', { quantity: formatQuantity(line.open) })}</Typography>
                        </Stack>
                        {form.lines.map((shipped, i) => shipped.orderLineId === line.orderLineId && (
                            <Stack key={i} direction={{ xs: 'column', sm: 'row' }} spacing={1} useFlexGap alignItems={{ sm: 'flex-start' }} sx={{ pt: 1 }}>
                                <TextField label={`${field('quantity')} (${line.open.unit})`} value={shipped.quantity} onChange={event => setLine(i, { quantity: event.target.value })}
                                    {...error(`lines[${i}].quantity`)} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
                                <TextField label={field('lotNumber')} value={shipped.lotNumber} onChange={event => setLine(i, { lotNumber: event.target.value })}
                                    {...error(`lines[${i}].lotNumber`)} slotProps={{ htmlInput: { maxLength: 64 } }} />
                                <TextField type="date" label={field('expiryDate')} value={shipped.expiryDate} onChange={event => setLine(i, { expiryDate: event.target.value })} slotProps={onlyShrunk} />
                                <IconButton aria-label={translate('quayside.vendorNotice.remove')} onClick={() => setForm({ ...form, lines: form.lines.filter((_, other) => other !== i) })} sx={{ mt: { sm: 1 }, alignSelf: { xs: 'flex-end', sm: 'flex-start' } }}><RemoveIcon /></IconButton>
                            </Stack>
                        ))}
                        <Button startIcon={<AddIcon />} onClick={() => setForm({ ...form, lines: [...form.lines, { orderLineId: line.orderLineId, quantity: '', lotNumber: '', expiryDate: '' }] })}>
                            {translate('quayside.vendorNotice.another')}
                        </Button>
                    </Box>
                ))}
                {failure && <Alert severity="error" sx={{ mt: 2 }}>{failure}</Alert>}
                <Button type="submit" variant="contained" size="large" loading={busy} sx={{ mt: 2 }}>{translate('quayside.vendorNotice.send')}</Button>
            </Paper>
        </form>
    );
};
