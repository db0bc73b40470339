import assert from 'node:assert/strict';
import { Person, choose, eventually } from '../browser.mjs';

export const title = 'a buyer keeps a product in stock by a rule and requests what is proposed; goods are promised, reserved and issued';

/** Goods that lie free in a bin, of a product that nobody has a rule for yet. */
const freeGoods = async person => {
    const [{ body: stock }, { body: rules }] = await Promise.all([
        person.api('GET', '/api/stock?companyCode=QNL&kind=STORAGE&_sort=onHand&_order=DESC&_start=0&_end=500'),
        person.api('GET', '/api/reorder-rules?companyCode=QNL&_start=0&_end=1000'),
    ]);
    const ruled = new Set(rules.map(({ productId }) => productId));
    const candidates = stock.filter(({ productId, lotNumber, available }) => !lotNumber && Number(available.value) >= 2 && !ruled.has(productId));
    for (const goods of candidates) {
        const { body: product } = await person.api('GET', `/api/products/${goods.productId}`);
        if (product.active && product.standardPrice) return goods;
    }
    throw new Error('no free goods without a rule');
};

const makeRule = async (bea, goods) => {
    const { page } = bea;
    const min = Number(goods.onHand.value) + 100_000;
    await bea.open('/reorder-rules/create');
    await choose(page.getByRole('combobox', { name: /Warehouse/ }), goods.warehouseCode);
    await choose(page.getByRole('combobox', { name: /Product/ }), goods.sku);
    await page.getByLabel(/Minimum/).fill(String(min));
    await page.getByLabel(/Maximum/).fill(String(min + 10));
    await bea.shot('reorder-rule-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await eventually('the rule is there', async () => (await bea.api('GET', `/api/reorder-rules?productId=${goods.productId}`)).body.length === 1);
};

const proposalOf = async (person, { productId }) => (await person.api('GET', `/api/reorder-proposals?productId=${productId}&_sort=createdAt&_order=DESC`)).body[0];

const changeAndRequest = async (bea, goods) => {
    const { page } = bea;
    await bea.open('/reorder-proposals');
    await page.getByRole('button', { name: 'Calculate now' }).click();
    const proposal = await eventually('it is proposed', () => proposalOf(bea, goods));
    await bea.open(`/reorder-proposals/${proposal.id}/show`);
    await page.getByRole('heading', { name: /How it is calculated/ }).waitFor();
    await page.getByRole('cell', { name: '= projected' }).waitFor();
    await page.getByRole('button', { name: 'Change quantity' }).click();
    await page.getByLabel(/^Quantity \(/).fill('5');
    await page.getByLabel('Why').fill('A first lot');
    await page.getByRole('dialog').getByRole('button', { name: 'Change quantity' }).click();
    await page.getByText(/A first lot/).waitFor();
    await bea.shot('reorder-proposal');
    await bea.open(`/reorder-proposals?filter=${encodeURIComponent(JSON.stringify({ status: 'OPEN', productId: goods.productId }))}`);
    await page.getByRole('row').filter({ hasText: goods.sku }).getByRole('checkbox').check();
    await bea.shot('reorder-proposals');
    await page.getByRole('button', { name: 'Make a requisition' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Request and submit' }).click();
    await page.getByText(/Requested with/).waitFor();
    const accepted = await proposalOf(bea, goods);
    assert.equal(accepted.status, 'ACCEPTED');
    const { body: requisition } = await bea.api('GET', `/api/requisitions/${accepted.requisitionId}`);
    assert.equal(requisition.lines.length, 1);
    assert.notEqual(requisition.status, 'DRAFT', 'it has gone to its approvers');
};

const reserve = async (bea, goods) => {
    const { page } = bea;
    await bea.open(`/products/${goods.productId}/show`);
    await page.getByRole('button', { name: 'When can it arrive?' }).click();
    const promise = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Reserve' }) }).filter({ hasText: goods.warehouseCode });
    await promise.getByRole('link', { name: 'Reserve' }).waitFor();
    await bea.shot('promise');
    await promise.getByRole('link', { name: goods.warehouseCode, exact: true }).click();
    await page.getByRole('img', { name: /day by day/ }).waitFor();
    await bea.shot('available-to-promise');
    await page.goBack();
    await page.getByRole('button', { name: 'When can it arrive?' }).click();
    await promise.getByRole('link', { name: 'Reserve' }).click();
    await eventually('the form has what was promised', () => page.getByRole('textbox', { name: /^Wanted/ }).inputValue());
    await page.getByLabel(/number of the order/).fill(`SO-${Date.now() % 100_000}`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Kept goods' }).waitFor();
    await bea.shot('reservation');
    return /reservations\/(\d+)/.exec(page.url())[1];
};

const issue = async (ward, id) => {
    const { page } = ward;
    await ward.open(`/reservations/${id}/show`);
    await page.getByRole('button', { name: 'Issue' }).click();
    await page.getByLabel(/delivery note/).fill('DN-4711');
    await page.getByRole('dialog').getByRole('button', { name: 'Issue' }).click();
    await page.getByText('Fulfilled').waitFor();
    const { body: moves } = await ward.api('GET', `/api/stock-moves?sourceType=goods-issue&sourceId=${id}`);
    assert.deepEqual(moves.map(({ sourceNumber }) => sourceNumber), ['DN-4711']);
};

export const run = async browser => {
    const [bea, ward] = await Promise.all(['bea', 'ward'].map(username => Person.at(browser, username)));
    const goods = await freeGoods(bea);
    await makeRule(bea, goods);
    await changeAndRequest(bea, goods);
    await issue(ward, await reserve(bea, goods));
    for (const person of [bea, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
