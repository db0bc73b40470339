const kinds = ['AREA', 'INPUT', 'QUALITY', 'STORAGE', 'PACKING', 'OUTPUT', 'RETURNS', 'SCRAP'];

export const locationKinds = kinds.map(id => ({ id, name: `quayside.locationKind.${id}` }));
