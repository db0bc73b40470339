import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { FORMATS } from './formats';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

prepareZXingModule({ overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasm : prefix + path) } });

/** The first barcode in the picture as a scanner would send it, symbology identifier in front; null if there is none. */
export const readBarcode = async (picture: ImageData): Promise<string | null> => {
    const [found] = await readBarcodes(picture, { formats: [...FORMATS], maxNumberOfSymbols: 1, tryHarder: true, textMode: 'Plain' });
    return found?.isValid ? found.symbologyIdentifier + found.text : null;
};
