import assert from 'node:assert/strict';
import { Person, choose, eventually } from '../browser.mjs';
import { sentOrder, somePrice } from '../purchase.mjs';

export const title = 'a small agreement is offered at once, an order calls off from it and gives back when it is cancelled, and the buyer closes it';

export const run = async browser => {
    const [rita, anna, bea] = await Promise.all(['rita', 'anna', 'bea'].map(username => Person.at(browser, username)));
    const price = await somePrice(rita, 'QNL', 'EUR');
    // So cheap, and approved for the product, that the rule takes this vendor whoever else delivers it.
    const agreed = (Number(price.unitPrice.amount) / 10).toFixed(2);
    const most = 12;
    const approved = await bea.api('POST', '/api/approved-suppliers', { companyCode: 'QNL', vendorId: price.vendorId, productId: price.productId, validFrom: '2026-01-01' });
    assert.equal(approved.status, 201, JSON.stringify(approved.body));

    const { page } = bea;
    await bea.open('/purchase-agreements/create');
    await page.getByLabel('Title').fill(`Agreed goods ${Date.now() % 10_000}`);
    await choose(page.getByRole('combobox', { name: 'Vendor' }), price.vendorName);
    await choose(page.getByRole('combobox', { name: 'Product' }), price.productSku, new RegExp(price.productSku));
    await page.getByLabel('Unit', { exact: true }).fill(price.minQuantity.unit);
    await page.getByLabel('Unit price').fill(agreed);
    await page.getByLabel('Most quantity').fill(String(most));
    await bea.shot('agreement-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    const id = await eventually('the agreement has a page', () => /purchase-agreements\/(\d+)\/show/.exec(page.url())?.[1]);
    const agreement = async () => (await bea.api('GET', `/api/purchase-agreements/${id}`)).body;
    await eventually('the agreement is active', async () => (await agreement()).status === 'ACTIVE');

    const order = await sentOrder(rita, [anna], { title: `Called off ${Date.now() % 10_000}`, price, amount: Number(price.unitPrice.amount) });
    await eventually('the order has called off', async () => Number((await agreement()).lines[0].releasedQuantity.value) === 1);
    await bea.open(`/purchase-agreements/${id}/show`);
    await page.getByRole('link', { name: order.number }).waitFor();
    await bea.shot('agreement');

    await bea.api('POST', `/api/purchase-orders/${order.id}/cancel`, { reason: 'Ordered twice' });
    await eventually('it is given back', async () => Number((await agreement()).lines[0].releasedQuantity.value) === 0);

    await page.getByRole('button', { name: 'Close', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Renegotiated');
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await eventually('the agreement is closed', async () => (await agreement()).status === 'CLOSED');
    for (const person of [rita, anna, bea]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
