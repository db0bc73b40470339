import { Autocomplete, Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { useDebounced } from '../common/useDebounced';
import { inUnit } from './stockCount';

interface Product extends RaRecord<string> {
    sku: string;
    name: string;
    tracking: string;
    expires: boolean;
}

interface Found {
    productId: string;
    lotNumber: string | null;
    expiresOn: string | null;
    counted: string;
    unit?: string;
}

/** Goods in the bin that the sheet does not name. */
export const FoundGoods = ({ disabled, onFound }: { disabled: boolean; onFound: (found: Found) => void }) => {
    const translate = useTranslate();
    const [product, setProduct] = useState<Product | null>(null);
    const [words, setWords] = useState('');
    const [lotNumber, setLotNumber] = useState('');
    const [expiresOn, setExpiresOn] = useState('');
    const [counted, setCounted] = useState('');
    const { data = [] } = useGetList<Product>('products', {
        filter: { q: useDebounced(words, 250) }, pagination: { page: 1, perPage: 20 }, sort: { field: 'name', order: 'ASC' },
    });
    const tracked = product && product.tracking !== 'NONE';
    const add = () => {
        if (!product) return;
        onFound({ productId: product.id, lotNumber: lotNumber.trim() || null, expiresOn: expiresOn || null, ...inUnit(counted) });
        setProduct(null);
        setLotNumber('');
        setExpiresOn('');
        setCounted('');
    };
    return (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
            <Autocomplete<Product> sx={{ flex: 1 }} size="small" options={data} value={product} onChange={(_, value) => setProduct(value)} onInputChange={(_, text) => setWords(text)}
                getOptionLabel={each => `${each.sku} · ${each.name}`} isOptionEqualToValue={(a, b) => a.id === b.id} filterOptions={all => all}
                renderInput={params => <TextField {...params} label={translate('quayside.count.found')} />} />
            {tracked && <TextField size="small" label={translate('quayside.count.lot')} value={lotNumber} onChange={event => setLotNumber(event.target.value)} required />}
            {product?.expires && <TextField size="small" type="date" label={translate('quayside.count.expiresOn')} value={expiresOn} onChange={event => setExpiresOn(event.target.value)} slotProps={{ inputLabel: { shrink: true } }} />}
            <TextField size="small" label={translate('quayside.count.counted')} value={counted} onChange={event => setCounted(event.target.value)} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
            <Button variant="outlined" disabled={disabled || !product || !counted || (!!tracked && !lotNumber.trim())} onClick={add}>{translate('quayside.count.add')}</Button>
        </Stack>
    );
};
