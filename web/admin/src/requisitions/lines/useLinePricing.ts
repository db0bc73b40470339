import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { today } from '../../common/day';
import { errorText } from '../../providers/problem';
import { isDecimal } from '../../common/decimal';
import type { RequisitionLine } from '../requisition';
import type { Product } from './ProductCell';
import { priceIn, pricesIn, unitsQuery } from './units';
import { bestPrice, fetchVendorPrices, type VendorPrice } from './vendorPrice';

/** Fills vendor and price in from what the vendors ask; what a person typed over stays. */
export const useLinePricing = (path: string) => {
    const { getValues, setValue } = useFormContext();
    const queries = useQueryClient();
    const notify = useNotify();
    const set = (field: string, value: unknown) => setValue(`${path}.${field}`, value, { shouldDirty: true, shouldValidate: field === 'productId' });
    const line = () => (getValues(path) ?? {}) as RequisitionLine;
    /** In the unit of the line, whatever unit the vendors quote in. */
    const pricesOf = async (productId: string): Promise<VendorPrice[]> => {
        const companyCode = getValues('companyCode');
        const [prices, units] = await Promise.all([
            queries.fetchQuery({
                queryKey: ['vendor-prices', 'of', productId, companyCode],
                queryFn: () => fetchVendorPrices(productId, companyCode),
                staleTime: 60_000,
            }),
            queries.fetchQuery(unitsQuery),
        ]);
        return pricesIn(prices, line().quantity.unit, units);
    };
    const apply = (price: VendorPrice | undefined) => {
        set('suggestedVendorId', price?.vendorId ?? null);
        set('suggestedVendorName', price?.vendorName ?? null);
        if (price) set('unitPrice', { ...price.unitPrice });
    };
    /** Another quantity may have another price of the same vendor; a price that was typed over stays. */
    const reprice = async () => {
        const { productId, suggestedVendorId, quantity, unitPrice } = line();
        const prices = await pricesOf(productId);
        const isListPrice = prices.some(price => price.vendorId === suggestedVendorId && Number(price.unitPrice.amount) === Number(unitPrice?.amount));
        const price = bestPrice(prices, String(quantity?.value), today(), suggestedVendorId);
        if (price && (isListPrice || !unitPrice?.amount)) apply(price);
    };
    const quietly = (work: Promise<unknown>) => work.catch(error => notify(errorText(error), { type: 'error' }));
    return {
        takeProduct: (product: Product | null) => {
            set('productSku', product?.sku);
            set('productName', product?.name);
            set('productId', product?.id ?? '');
            if (!product) return undefined;
            set('quantity', { value: line().quantity?.value || '1', unit: product.purchaseUnit ?? product.baseUnit });
            return quietly(pricesOf(product.id).then(prices => apply(bestPrice(prices, String(line().quantity?.value), today()))));
        },
        takeVendor: (vendorId: string | null) => {
            const { productId, quantity } = line();
            return quietly(pricesOf(productId).then(prices => apply(bestPrice(prices, String(quantity?.value), today(), vendorId))));
        },
        reprice: () => (line().productId ? quietly(reprice()) : undefined),
        /** The same price for as much of the goods, then that of the list for the quantity in the other unit. */
        takeUnit: (unit: string) => quietly(queries.fetchQuery(unitsQuery).then(units => {
            const { quantity, unitPrice } = line();
            const amount = isDecimal(unitPrice?.amount) ? priceIn(unitPrice.amount, quantity.unit, unit, units) : null;
            set('quantity.unit', unit);
            if (amount) set('unitPrice', { ...unitPrice, amount });
            return reprice();
        })),
    };
};
