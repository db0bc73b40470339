import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { RequisitionLine } from '../requisition';
import { useVendorPrices, vendorsOf } from './vendorPrice';

interface Props {
    line?: RequisitionLine;
    error?: string;
    onChange: (vendorId: string | null) => void;
}

/** The vendors who have a price for the product. */
export const VendorCell = ({ line, error, onChange }: Props) => {
    const translate = useTranslate();
    const companyCode = useWatch({ name: 'companyCode' }) as string | undefined;
    const { data = [] } = useVendorPrices(line?.productId, companyCode);
    const vendors = vendorsOf(data);
    const chosen = line?.suggestedVendorId;
    if (chosen && !vendors.some(({ id }) => id === chosen)) vendors.push({ id: chosen, name: line.suggestedVendorName ?? chosen });
    return (
        <TextField select fullWidth margin="none" label={translate('quayside.requisition.line.vendor')} value={chosen ?? ''}
            error={!!error} helperText={error} disabled={!line?.productId} onChange={event => onChange(event.target.value || null)}>
            <MenuItem value="">{translate('quayside.requisition.anyVendor')}</MenuItem>
            {vendors.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
        </TextField>
    );
};
