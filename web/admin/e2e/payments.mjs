import assert from 'node:assert/strict';
import { eventually } from './browser.mjs';

/** One person enters the account, another one confirms it, and from then on it is paid to. */
export const bankAccountOf = async ({ vendorId, vendorName }, entering, confirming) => {
    const known = async status => (await entering.api('GET', `/api/vendor-bank-accounts?vendorId=${vendorId}&status=${status}&_start=0&_end=1`)).body[0];
    if (await known('ACTIVE')) return;
    // An earlier try may have left one that nobody has confirmed.
    if (!await known('PENDING')) {
        const created = await entering.api('POST', '/api/vendor-bank-accounts', { vendorId, holder: vendorName, iban: 'NL91ABNA0417164300', reason: 'On their letter of this week' });
        assert.equal(created.status, 201, JSON.stringify(created.body));
    }
    const { id } = await known('PENDING');
    await eventually('the account is confirmed', async () => {
        const { body } = await confirming.api('GET', '/api/tasks?view=groups&_start=0&_end=100');
        const task = body.find(({ documentType, documentId }) => documentType === 'vendor-bank-account' && documentId === id);
        if (task) await confirming.api('POST', `/api/tasks/${task.id}/complete`, { variables: { confirmation: 'confirm', callBack: 'Ms Prins, +31 10 555 01 02' } });
        return known('ACTIVE');
    });
};
