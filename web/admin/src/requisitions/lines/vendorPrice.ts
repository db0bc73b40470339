import { useQuery } from '@tanstack/react-query';
import type { Money, Quantity } from '../../common/format';
import type { AgreementRest } from '../../context/context';
import { get } from '../../providers/http';

export interface VendorPrice {
    id: string;
    vendorId: string;
    vendorName: string;
    productId: string;
    minQuantity: Quantity;
    unitPrice: Money;
    validFrom: string;
    validUntil?: string | null;
    leadTimeDays?: number | null;
    contract: boolean;
}

export const fetchVendorPrices = (productId: string, companyCode: string) =>
    get<VendorPrice[]>(`/api/vendor-prices?productId=${productId}&companyCode=${encodeURIComponent(companyCode)}&_start=0&_end=100`);

export const useVendorPrices = (productId: string | undefined, companyCode: string | undefined) =>
    useQuery({
        queryKey: ['vendor-prices', 'of', productId, companyCode],
        queryFn: () => fetchVendorPrices(productId!, companyCode!),
        enabled: !!productId && !!companyCode,
        staleTime: 60_000,
    });

/** What agreements have left for the product. */
export const useAgreementsLeft = (productId: string | undefined, companyCode: string | undefined) =>
    useQuery({
        queryKey: ['requisitions', 'contracts', productId, companyCode],
        queryFn: ({ signal }) => get<AgreementRest[]>(`/api/requisitions/contracts?productId=${productId}&companyCode=${encodeURIComponent(companyCode!)}`, signal),
        enabled: !!productId && !!companyCode,
        staleTime: 60_000,
    });

const isValid = (price: VendorPrice, day: string) => price.validFrom <= day && (!price.validUntil || price.validUntil >= day);

/** Number is enough here: it only compares, the chosen price is taken over as it is. */
const preferred = (a: VendorPrice, b: VendorPrice) =>
    Number(b.contract) - Number(a.contract) || Number(a.unitPrice.amount) - Number(b.unitPrice.amount);

/** A contract first, then the lowest price, among those that hold on the day and for the quantity. */
export const bestPrice = (prices: VendorPrice[], quantity: string, day: string, vendorId?: string | null): VendorPrice | undefined =>
    prices
        .filter(price => isValid(price, day) && (!vendorId || price.vendorId === vendorId))
        .filter(price => Number(price.minQuantity?.value ?? 0) <= Number(quantity || 1))
        .sort(preferred)[0];

export const vendorsOf = (prices: VendorPrice[]) =>
    [...new Map(prices.map(({ vendorId, vendorName }) => [vendorId, { id: vendorId, name: vendorName }])).values()];
