export const sources = ['INSPECTION', 'RECEIPT', 'OTHER'].map(id => ({ id, name: `quayside.quality.source.${id}` }));
