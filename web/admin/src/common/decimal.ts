/** Exact decimal arithmetic on strings, for totals that are shown while typing. No floating point. */
interface Parsed {
    units: bigint;
    scale: number;
}

const PATTERN = /^-?\d+(\.\d+)?$/;

export const isDecimal = (text: string | null | undefined): text is string => !!text && PATTERN.test(text.trim());

const parse = (text: string): Parsed => {
    const trimmed = text.trim();
    if (!PATTERN.test(trimmed)) throw new Error(`not a decimal: ${text}`);
    const [whole, fraction = ''] = trimmed.split('.');
    return { units: BigInt(whole + fraction), scale: fraction.length };
};

const print = ({ units, scale }: Parsed): string => {
    const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
    const text = scale ? `${digits.slice(0, -scale)}.${digits.slice(-scale)}` : digits;
    return units < 0n ? `-${text}` : text;
};

const rescale = ({ units, scale }: Parsed, to: number): bigint => units * 10n ** BigInt(to - scale);

export const multiply = (a: string, b: string): string => {
    const [x, y] = [parse(a), parse(b)];
    return print({ units: x.units * y.units, scale: x.scale + y.scale });
};

export const add = (a: string, b: string): string => {
    const [x, y] = [parse(a), parse(b)];
    const scale = Math.max(x.scale, y.scale);
    return print({ units: rescale(x, scale) + rescale(y, scale), scale });
};

/** Half up, away from zero, as the back end rounds line amounts. */
export const round = (text: string, digits: number): string => {
    const { units, scale } = parse(text);
    if (scale <= digits) return print({ units: rescale({ units, scale }, digits), scale: digits });
    const divisor = 10n ** BigInt(scale - digits);
    const half = units < 0n ? -divisor / 2n : divisor / 2n;
    return print({ units: (units + half) / divisor, scale: digits });
};

/** Half up at the last digit; of numbers that are not negative. */
export const divide = (a: string, b: string, digits: number): string => {
    const [x, y] = [parse(a), parse(b)];
    const scale = Math.max(x.scale, y.scale);
    const [above, below] = [rescale(x, scale) * 10n ** BigInt(digits), rescale(y, scale)];
    return print({ units: (above * 2n + below) / (below * 2n), scale: digits });
};

/** Without zeros at the end beyond the least number of decimals. */
export const normal = (text: string, least = 0): string => {
    const [whole, fraction = ''] = text.split('.');
    const kept = fraction.replace(/0+$/, '').padEnd(least, '0');
    return kept ? `${whole}.${kept}` : whole;
};

/** The share of `part` in `whole` in percent, for bars only. */
export const percentOf = (part: string, whole: string): number => {
    const total = Number(whole);
    return total > 0 ? (Number(part) / total) * 100 : 0;
};
