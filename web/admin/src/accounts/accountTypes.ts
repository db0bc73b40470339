export const accountTypes = ['ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE'].map(id => ({ id, name: `quayside.ledger.type.${id}` }));
