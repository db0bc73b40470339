import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';

export const title = 'a lot is traced and called back with a reason; the page says what was blocked and whom to tell';

const recallable = async quinn => {
    const { body: lots } = await quinn.api('GET', '/api/lots?companyCode=QNL&status=AVAILABLE&_start=0&_end=300');
    return lots.find(({ vendorId }) => vendorId) ?? lots[0];
};

export const run = async browser => {
    const quinn = await Person.at(browser, 'quinn');
    const { page } = quinn;
    const lot = await recallable(quinn);
    await quinn.open(`/lots/${lot.id}/show`);
    await page.getByTestId(`rf__node-lot:${lot.id}`).waitFor();
    await page.getByRole('button', { name: 'Recall' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Recall' }).click();
    await dialog.getByText('Please give a reason').waitFor();
    await dialog.getByLabel('Reason').fill('Hairline cracks');
    await dialog.getByRole('button', { name: 'Recall' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: `Recall of lot ${lot.number}` }).waitFor();
    await page.getByText('Hairline cracks').waitFor();
    if (lot.vendorId) await page.getByRole('heading', { name: 'Vendors to tell' }).waitFor();
    await quinn.shot('recall');
    assert.equal((await quinn.api('GET', `/api/lots/${lot.id}`)).body.status, 'BLOCKED');
    await page.getByRole('button', { name: 'Free' }).click();
    await eventually('the lot is free again', async () => (await quinn.api('GET', `/api/lots/${lot.id}`)).body.status === 'AVAILABLE');
    assert.deepEqual(quinn.errors, []);
    await quinn.leave();
};
