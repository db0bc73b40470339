const kinds = [
    'AREA', 'INPUT', 'QUALITY', 'STORAGE', 'PACKING', 'OUTPUT', 'RETURNS', 'QUARANTINE', 'SCRAP', 'SUPPLIER', 'CUSTOMER', 'LOSS', 'PRODUCTION', 'TRANSIT',
];

export const locationKinds = kinds.map(id => ({ id, name: `quayside.locationKind.${id}` }));

/** Kinds that a person may set up; the others belong to the company and lie in no warehouse. */
export const physicalKinds = locationKinds.slice(0, 9);
