import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { FORMATS } from './formats';

/** EAN-13 as bars: three guards and six digits on each side, the first digit in the pattern of parities on the left. */
const L = ['0001101', '0011001', '0010011', '0111101', '0100011', '0110001', '0101111', '0111011', '0110111', '0001011'];
const PARITY = ['LLLLLL', 'LLGLGG', 'LLGGLG', 'LLGGGL', 'LGLLGG', 'LGGLLG', 'LGGGLL', 'LGLGLG', 'LGLGGL', 'LGGLGL'];
const inverse = (bars: string) => [...bars].map(bar => (bar === '0' ? '1' : '0')).join('');
const turned = (bars: string) => [...bars].reverse().join('');

const bars = (code: string) => {
    const digits = [...code].map(Number);
    const left = digits.slice(1, 7).map((digit, i) => (PARITY[digits[0]][i] === 'L' ? L[digit] : turned(inverse(L[digit])))).join('');
    return `101${left}01010${digits.slice(7).map(digit => inverse(L[digit])).join('')}101`;
};

/** A label as the camera sees it: dark bars on white, a quiet zone around them. */
const picture = (code: string, width = 3, height = 80, quiet = 30) => {
    const pattern = bars(code);
    const columns = pattern.length * width + 2 * quiet;
    const rows = height + 2 * quiet;
    const data = new Uint8ClampedArray(columns * rows * 4).fill(255);
    for (let y = quiet; y < quiet + height; y++) {
        for (let x = 0; x < pattern.length * width; x++) {
            if (pattern[Math.floor(x / width)] === '1') data.fill(0, ((y * columns) + quiet + x) * 4, ((y * columns) + quiet + x) * 4 + 3);
        }
    }
    return { data, width: columns, height: rows, colorSpace: 'srgb' } as ImageData;
};

beforeAll(() => {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
    prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer } });
});

describe('the camera', () => {
    it('reads the label of a product as a scanner would send it', async () => {
        const [found] = await readBarcodes(picture('4006381333931'), { formats: [...FORMATS], maxNumberOfSymbols: 1, tryHarder: true, textMode: 'Plain' });
        expect(found?.isValid).toBe(true);
        expect(found.symbologyIdentifier + found.text).toBe(']E04006381333931');
    });

    it('sees nothing on a white wall', async () => {
        const white = { data: new Uint8ClampedArray(200 * 100 * 4).fill(255), width: 200, height: 100, colorSpace: 'srgb' } as ImageData;
        expect(await readBarcodes(white, { formats: [...FORMATS], maxNumberOfSymbols: 1, tryHarder: true, textMode: 'Plain' })).toEqual([]);
    });
});
