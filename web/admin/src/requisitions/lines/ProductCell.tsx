import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { useDebounced } from '../../common/useDebounced';

export interface Product extends RaRecord<string> {
    sku: string;
    name: string;
    purchaseUnit: string;
    baseUnit: string;
    categoryName?: string;
}

interface Props {
    value: Pick<Product, 'id' | 'sku' | 'name'> | null;
    error?: string;
    onChange: (product: Product | null) => void;
}

/** Finds a product among all of the catalogue; the server searches. */
export const ProductCell = ({ value, error, onChange }: Props) => {
    const translate = useTranslate();
    const [text, setText] = useState('');
    const [open, setOpen] = useState(false);
    const q = useDebounced(text.trim());
    const { data = [], isFetching } = useGetList<Product>(
        'products', { filter: { q, active: true }, pagination: { page: 1, perPage: 20 }, sort: { field: 'name', order: 'ASC' } },
        { enabled: open },
    );
    const chosen = value as Product | null;
    return (
        <Autocomplete
            size="small" fullWidth autoHighlight openOnFocus={false} value={chosen} options={data} loading={isFetching}
            filterOptions={all => all} isOptionEqualToValue={(a, b) => a.id === b.id}
            getOptionLabel={product => `${product.sku} · ${product.name}`}
            open={open} onOpen={() => setOpen(true)} onClose={() => setOpen(false)}
            onInputChange={(_, next, cause) => setText(cause === 'input' ? next : '')}
            onChange={(_, product) => onChange(product)}
            noOptionsText={translate('quayside.requisition.noProduct')}
            renderOption={({ key, ...props }, product) => (
                <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
                    <Typography variant="body2" sx={{ fontWeight: 560 }}>{product.name}</Typography>
                    <Typography variant="caption" color="text.secondary">
                        {[product.sku, product.categoryName, product.purchaseUnit].filter(Boolean).join(' · ')}
                    </Typography>
                </Box>
            )}
            renderInput={params => (
                <TextField {...params} margin="none" label={translate('quayside.requisition.line.product')} error={!!error} helperText={error} />
            )}
        />
    );
};
