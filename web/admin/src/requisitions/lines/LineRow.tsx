import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { Box, IconButton, TextField, Tooltip, Typography } from '@mui/material';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslate } from 'react-admin';
import { isDecimal } from '../../common/decimal';
import { formatMoney } from '../../common/format';
import type { RequisitionLine } from '../requisition';
import { AgreementsLeft } from './AgreementsLeft';
import { CostCentreCell } from './CostCentreCell';
import { errorAt } from './errorAt';
import { lineAmount } from './lineTotals';
import { ProductCell, type Product } from './ProductCell';
import { UnitCell } from './UnitCell';
import { useLinePricing } from './useLinePricing';
import { VendorCell } from './VendorCell';
import { WarehouseCell } from './WarehouseCell';

const columns = 'minmax(180px, 2.4fr) 84px 84px minmax(120px, 1.3fr) 110px 142px minmax(90px, auto) 34px';

const positive = (text: unknown) => isDecimal(String(text ?? '')) && Number(text) > 0;
const notNegative = (text: unknown) => !text || (isDecimal(String(text)) && Number(text) >= 0);

/** One line: two rows where there is room, a small form beside a task or on a phone. */
export const LineRow = ({ index, onRemove }: { index: number; onRemove: () => void }) => {
    const translate = useTranslate();
    const { control, formState: { errors } } = useFormContext();
    const path = `lines.${index}`;
    const line = useWatch({ control, name: path }) as RequisitionLine;
    const { takeProduct, takeVendor, takeUnit, reprice } = useLinePricing(path);
    const label = (key: string) => translate(`quayside.requisition.line.${key}`);
    const error = (field: string) => errorAt(errors, `${path}.${field}`);
    const text = (field: string, key: string, rule: (value: unknown) => boolean, onBlur?: () => void) => (
        <Controller
            name={`${path}.${field}`} control={control} defaultValue=""
            rules={{ validate: value => rule(value) || translate('quayside.requisition.invalid') }}
            render={({ field: input }) => (
                <TextField
                    {...input} value={input.value ?? ''} fullWidth margin="none" label={label(key)} error={!!error(field)} helperText={error(field)}
                    slotProps={{ htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } } }}
                    onBlur={() => { input.onBlur(); onBlur?.(); }}
                />
            )}
        />
    );
    return (
        <Box role="group" aria-label={`${label('title')} ${index + 1}`} sx={{
            display: 'grid', gap: 1, alignItems: 'start', py: 1, borderTop: 1, borderColor: 'divider',
            gridTemplateColumns: { '@': 'repeat(2, minmax(0, 1fr))', '@560': 'repeat(4, minmax(0, 1fr))', '@920': columns },
        }}>
            <Box sx={{ gridColumn: { '@': '1 / -1', '@920': 'auto' } }}>
                <Controller
                    name={`${path}.productId`} control={control}
                    rules={{ required: translate('quayside.requisition.needsProduct') }}
                    render={() => (
                        <ProductCell
                            value={line?.productId ? { id: line.productId, sku: line.productSku ?? '', name: line.productName ?? '' } : null}
                            error={error('productId') ?? error('productSku')} onChange={(product: Product | null) => void takeProduct(product)}
                        />
                    )}
                />
            </Box>
            {text('quantity.value', 'quantity', positive, () => void reprice())}
            <UnitCell line={line} onChange={unit => void takeUnit(unit)} />
            <Box sx={{ gridColumn: { '@560': 'span 2', '@920': 'auto' } }}><VendorCell line={line} error={error('suggestedVendorId')} onChange={takeVendor} /><AgreementsLeft line={line} /></Box>
            {text('unitPrice.amount', 'price', notNegative)}
            <Controller
                name={`${path}.neededBy`} control={control} defaultValue=""
                render={({ field }) => (
                    <TextField {...field} value={field.value ?? ''} type="date" fullWidth margin="none" label={label('neededBy')}
                        error={!!error('neededBy')} helperText={error('neededBy')} slotProps={{ inputLabel: { shrink: true } }} />
                )}
            />
            <Box sx={{ gridColumn: { '@920': '6 / 7' }, gridRow: { '@920': 2 } }}><WarehouseCell path={path} error={error('warehouseCode')} /></Box>
            <Box sx={{ gridColumn: { '@': '1 / -1', '@560': 'auto', '@920': '4 / 6' }, gridRow: { '@920': 2 } }}><CostCentreCell path={path} error={error('costCentre')} /></Box>
            <Box sx={{ gridColumn: { '@': '1 / -1', '@560': 'span 2', '@920': '1 / 4' }, gridRow: { '@920': 2 } }}>
                <Controller
                    name={`${path}.note`} control={control} defaultValue=""
                    render={({ field }) => (
                        <TextField {...field} value={field.value ?? ''} fullWidth margin="none" label={label('note')} error={!!error('note')} helperText={error('note')}
                            slotProps={{ htmlInput: { maxLength: 500 } }} />
                    )}
                />
            </Box>
            <Typography variant="body2" sx={{ pt: 1.1, textAlign: { '@560': 'right' }, fontWeight: 600, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
                {formatMoney(lineAmount(line ?? {}))}
            </Typography>
            <Tooltip title={translate('quayside.action.remove')}>
                <IconButton size="small" onClick={onRemove} aria-label={`${translate('quayside.action.remove')} ${index + 1}`} sx={{ mt: 0.5, justifySelf: 'end' }}>
                    <DeleteIcon fontSize="small" />
                </IconButton>
            </Tooltip>
        </Box>
    );
};
