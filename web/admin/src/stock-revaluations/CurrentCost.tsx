import { Alert } from '@mui/material';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { formatMoney, formatQuantity, type Money, type Quantity } from '../common/format';

interface StockValue extends RaRecord {
    stockClass: string;
    quantity: Quantity;
    value: Money;
}

/** What is in stock of the chosen product, by class, and what that is worth. */
export const CurrentCost = () => {
    const translate = useTranslate();
    const [productId, companyCode] = useWatch({ name: ['productId', 'companyCode'] }) as [string?, string?];
    const { data = [], isPending } = useGetList<StockValue>('stock-values', {
        filter: { productId, companyCode }, sort: { field: 'stockClass', order: 'ASC' }, pagination: { page: 1, perPage: 10 },
    }, { enabled: !!productId && !!companyCode });
    if (!productId || isPending) return null;
    if (!data.length) return <Alert severity="warning">{translate('quayside.ledger.nothingInStock')}</Alert>;
    return (
        <Alert severity="info">
            {data.map(row => <div key={row.id}>{`${translate(`quayside.ledger.role.${row.stockClass}`)}: ${formatQuantity(row.quantity)} · ${formatMoney(row.value)}`}</div>)}
        </Alert>
    );
};
