import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { errorText } from '../../providers/problem';
import type { RequisitionLine } from '../requisition';
import type { Product } from './ProductCell';
import { bestPrice, fetchVendorPrices, type VendorPrice } from './vendorPrice';

const today = () => new Date().toISOString().slice(0, 10);

/** Fills vendor and price in from what the vendors ask; what a person typed over stays. */
export const useLinePricing = (path: string) => {
    const { getValues, setValue } = useFormContext();
    const queries = useQueryClient();
    const notify = useNotify();
    const set = (field: string, value: unknown) => setValue(`${path}.${field}`, value, { shouldDirty: true, shouldValidate: field === 'productId' });
    const line = () => (getValues(path) ?? {}) as RequisitionLine;
    const pricesOf = (productId: string): Promise<VendorPrice[]> => {
        const companyCode = getValues('companyCode');
        return queries.fetchQuery({
            queryKey: ['vendor-prices', 'of', productId, companyCode],
            queryFn: () => fetchVendorPrices(productId, companyCode),
            staleTime: 60_000,
        });
    };
    const apply = (price: VendorPrice | undefined) => {
        set('suggestedVendorId', price?.vendorId ?? null);
        set('suggestedVendorName', price?.vendorName ?? null);
        if (price) set('unitPrice', { ...price.unitPrice });
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
        /** Another quantity may have another price of the same vendor; a price that was typed over stays. */
        repriceFor: (quantity: string) => {
            const { productId, suggestedVendorId, unitPrice } = line();
            if (!productId) return undefined;
            return quietly(pricesOf(productId).then(prices => {
                const isListPrice = prices.some(price => price.vendorId === suggestedVendorId && price.unitPrice.amount === unitPrice?.amount);
                const price = bestPrice(prices, quantity, today(), suggestedVendorId);
                if (price && (isListPrice || !unitPrice?.amount)) apply(price);
            }));
        },
    };
};
