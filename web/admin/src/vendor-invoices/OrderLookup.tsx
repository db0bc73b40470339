import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useGetList, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useDebounced } from '../common/useDebounced';
import type { Order } from '../purchase-orders/order';
import { linesOfOrder, sumOf } from './invoiceForm';

/** Finds an order of the vendor and takes its lines over. */
export const OrderLookup = ({ vendorId }: { vendorId: string }) => {
    const translate = useTranslate();
    const dataProvider = useDataProvider();
    const { getValues, setValue } = useFormContext();
    const [text, setText] = useState('');
    const q = useDebounced(text, 250);
    const { data: orders = [] } = useGetList<Order>('purchase-orders', {
        filter: { vendorId, ...(q ? { q } : {}) }, pagination: { page: 1, perPage: 10 }, sort: { field: 'createdAt', order: 'DESC' },
    });
    const take = async (order: Order | null) => {
        if (!order) return;
        const { data } = await dataProvider.getOne<Order>('purchase-orders', { id: order.id });
        const lines = [...(getValues('lines') ?? []), ...linesOfOrder(data)];
        setValue('lines', lines, { shouldDirty: true });
        setValue('currency', data.currency);
        setValue('totalAmount', sumOf(lines));
    };
    return (
        <Autocomplete
            options={orders} value={null} onChange={(_, order) => void take(order)} onInputChange={(_, value) => setText(value)} filterOptions={all => all}
            getOptionLabel={order => order.number} isOptionEqualToValue={(one, other) => one.id === other.id} sx={{ width: 360, my: 1 }} blurOnSelect clearOnBlur
            renderInput={params => <TextField {...params} label={translate('quayside.payables.takeOrder')} />}
        />
    );
};
