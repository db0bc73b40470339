const keyed = (prefix: string, values: string[]) => values.map(id => ({ id, name: `quayside.quality.${prefix}.${id}` }));

export const operations = keyed('operation', ['RECEIPT', 'TRANSFER', 'STOCK']);
export const triggers = keyed('trigger', ['ALL', 'EVERY_NTH', 'PERCENT', 'SKIP_LOT']);
export const characteristicKinds = keyed('kind', ['MEASURE', 'PASS_FAIL', 'PHOTO', 'CERTIFICATE']);
export const levels = ['S1', 'S2', 'S3', 'S4', 'I', 'II', 'III'].map(id => ({ id, name: id }));

/** The acceptance quality limits of ISO 2859-1, in percent nonconforming. */
export const limits = [
    0.01, 0.015, 0.025, 0.04, 0.065, 0.1, 0.15, 0.25, 0.4, 0.65, 1, 1.5, 2.5, 4, 6.5, 10, 15, 25, 40, 65, 100, 150, 250, 400, 650, 1000,
].map(id => ({ id, name: String(id) }));
