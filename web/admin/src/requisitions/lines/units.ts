import { divide, multiply, normal } from '../../common/decimal';
import type { Quantity } from '../../common/format';
import { get } from '../../providers/http';
import type { VendorPrice } from './vendorPrice';

/** Units of one category convert into each other; the factor says how many of its smallest unit one holds. */
export interface Unit {
    code: string;
    name: string;
    category: string;
    factor: string | number;
    active: boolean;
}

export const unitsQuery = {
    queryKey: ['units-of-measure', 'all'],
    queryFn: () => get<Unit[]>('/api/units-of-measure?_start=0&_end=500'),
    staleTime: 60_000,
};

/** The units in which the same goods can be counted; the one that is chosen is among them, whatever is known of it. */
export const unitsLike = (code: string, units: Unit[]): string[] => {
    const category = units.find(unit => unit.code === code)?.category;
    const others = units.filter(unit => unit.active && unit.category === category).map(unit => unit.code);
    return others.includes(code) ? others : [code, ...others].filter(Boolean);
};

/** As the back end keeps unit prices. */
const PRICE_DIGITS = 6;
const QUANTITY_DIGITS = 6;

const factorsOf = (from: string, to: string, units: Unit[]): [string, string] | null => {
    if (from === to) return ['1', '1'];
    const [source, target] = [from, to].map(code => units.find(unit => unit.code === code));
    return source && target && source.category === target.category ? [String(source.factor), String(target.factor)] : null;
};

/** What one of another unit costs; a box of 100 costs 100 times what a piece does. Nothing when the units do not convert. */
export const priceIn = (amount: string, from: string, to: string, units: Unit[]): string | null => {
    const factors = factorsOf(from, to, units);
    return factors && (from === to ? amount : normal(divide(multiply(amount, factors[1]), factors[0], PRICE_DIGITS), 2));
};

const quantityIn = ({ value, unit }: Quantity, to: string, units: Unit[]): Quantity | null => {
    const factors = factorsOf(unit, to, units);
    return factors && { value: unit === to ? value : normal(divide(multiply(String(value), factors[0]), factors[1], QUANTITY_DIGITS)), unit: to };
};

/** Prices as they are for one of the unit; those that do not convert are left out. */
export const pricesIn = (prices: VendorPrice[], unit: string, units: Unit[]): VendorPrice[] =>
    prices.flatMap(price => {
        const minQuantity = quantityIn(price.minQuantity, unit, units);
        const amount = priceIn(String(price.unitPrice.amount), price.minQuantity.unit, unit, units);
        return minQuantity && amount ? [{ ...price, minQuantity, unitPrice: { ...price.unitPrice, amount } }] : [];
    });
