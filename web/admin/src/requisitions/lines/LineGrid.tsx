import AddIcon from '@mui/icons-material/Add';
import ContentPasteIcon from '@mui/icons-material/ContentPasteOutlined';
import { Box, Button, FormHelperText, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import type { RequisitionLine } from '../requisition';
import { errorAt } from './errorAt';
import { LineRow } from './LineRow';
import { formatTotals } from './lineTotals';
import { PasteDialog } from './PasteDialog';

/** The lines of a requisition, with their total as it is being written. */
export const LineGrid = () => {
    const translate = useTranslate();
    const { control, getValues, formState: { errors } } = useFormContext();
    const { fields, append, remove } = useFieldArray({ control, name: 'lines', keyName: 'rowKey' });
    const lines = (useWatch({ control, name: 'lines' }) ?? []) as RequisitionLine[];
    const companyCode = useWatch({ control, name: 'companyCode' }) as string | undefined;
    const currency = useWatch({ control, name: 'currency' }) as string | undefined;
    const [pasting, setPasting] = useState(false);
    const { data: warehouses = [] } = useGetList<RaRecord<string> & { code: string }>(
        'warehouses', { filter: { companyCode }, pagination: { page: 1, perPage: 100 }, sort: { field: 'code', order: 'ASC' } },
        { enabled: !!companyCode },
    );
    const empty = () => ({
        productId: '', quantity: { value: '1', unit: '' }, unitPrice: { amount: '', currency }, suggestedVendorId: null,
        neededBy: getValues('neededBy') ?? '', warehouseCode: warehouses[0]?.code ?? '', costCentre: getValues('costCentre') ?? '', note: '',
    });
    const missing = errorAt(errors, 'lines') ?? (errors.lines?.root?.message as string | undefined);
    return (
        <Box sx={{ width: '100%', mt: 1, containerType: 'inline-size' }}>
            <Stack direction="row" alignItems="center" spacing={1} sx={{ mb: 0.5 }}>
                <Typography variant="h6" sx={{ flexGrow: 1 }}>{translate('quayside.requisition.lines')}</Typography>
                <Button startIcon={<ContentPasteIcon />} onClick={() => setPasting(true)} disabled={!companyCode}>{translate('quayside.requisition.paste')}</Button>
                <Button startIcon={<AddIcon />} variant="outlined" onClick={() => append(empty())}>{translate('quayside.requisition.addLine')}</Button>
            </Stack>
            {fields.map((field, index) => <LineRow key={field.rowKey} index={index} onRemove={() => remove(index)} />)}
            {!fields.length && (
                <Typography variant="body2" color="text.secondary" sx={{ py: 3, textAlign: 'center', border: 1, borderStyle: 'dashed', borderColor: 'divider', borderRadius: 2 }}>
                    {translate('quayside.requisition.noLines')}
                </Typography>
            )}
            {missing && <FormHelperText error>{missing}</FormHelperText>}
            {fields.length > 0 && (
                <Stack direction="row" justifyContent="flex-end" spacing={2} sx={{ borderTop: 1, borderColor: 'divider', pt: 1.25, pr: { lg: 5.5 } }}>
                    <Typography color="text.secondary">{translate('quayside.context.total')}</Typography>
                    <Typography sx={{ fontWeight: 700, fontVariantNumeric: 'tabular-nums' }} data-testid="total">{formatTotals(lines)}</Typography>
                </Stack>
            )}
            {pasting && companyCode && (
                <PasteDialog companyCode={companyCode} onClose={() => setPasting(false)} onTake={parsed => {
                    setPasting(false);
                    append(parsed.map(line => ({ ...empty(), ...line, costCentre: line.costCentre ?? empty().costCentre })));
                }} />
            )}
        </Box>
    );
};
