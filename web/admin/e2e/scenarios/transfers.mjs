import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { because, countOf, dockElsewhere, freeGoods, onHandAt } from '../stock.mjs';

export const title = 'a transfer arrives short; where its loss is not approved the rest is sent back, and a receipt is taken back';

export const run = async browser => {
    const [acco, adam, ward] = await Promise.all(['acco', 'adam', 'ward'].map(username => Person.at(browser, username)));
    const goods = await freeGoods(acco, 4);
    const before = await onHandAt(acco, goods.productId, goods.locationId);
    const dock = await dockElsewhere(adam, goods);
    const sent = await ward.api('POST', '/api/transfers', {
        companyCode: 'QNL', toLocationId: dock.id, lines: [{ productId: goods.productId, fromLocationId: goods.locationId, quantity: '3' }],
    });
    assert.equal(sent.status, 201, JSON.stringify(sent.body));
    const { page } = ward;
    const transferOf = async () => (await ward.api('GET', `/api/transfers/${sent.body.id}`)).body;
    await ward.open(`/transfers/${sent.body.id}/show`);
    await page.getByLabel(goods.sku, { exact: true }).fill('2');
    await page.getByRole('button', { name: 'It has arrived' }).click();
    const countId = await eventually('the loss is counted', async () => (await transferOf()).countId);
    const { number } = await countOf(ward, countId);
    await page.getByRole('link', { name: number }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Send back' }).count(), 0, 'the count decides first');
    await ward.api('POST', `/api/stock-counts/${countId}/cancel`, { reason: 'It never left' });
    await eventually('the count is cancelled', async () => (await countOf(ward, countId)).status === 'CANCELLED');
    await page.reload();
    await page.getByRole('link', { name: `${number} Cancelled` }).waitFor();
    await page.getByRole('button', { name: 'Send back' }).waitFor();
    await because(page, 'Send back', 'It never left');
    await eventually('the rest is back', async () => (await onHandAt(acco, goods.productId, goods.locationId)) === before - 2);
    await ward.shot('transfer');
    await because(page, 'Take receipt back', 'The wrong lorry');
    await eventually('it is on its way again', async () => (await transferOf()).status === 'SENT');
    await because(page, 'Send back', 'All of it goes home');
    await eventually('all is back', async () => (await onHandAt(acco, goods.productId, goods.locationId)) === before);
    assert.equal((await transferOf()).status, 'SENT_BACK');
    for (const person of [acco, adam, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
