/** The symbologies that goods, lots, bins and pallets are labelled with. */
export const FORMATS = ['EAN13', 'EAN8', 'UPCA', 'UPCE', 'Code128', 'ITF', 'DataMatrix', 'QRCode', 'DataBarExp', 'DataBar'] as const;
