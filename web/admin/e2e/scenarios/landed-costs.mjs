import assert from 'node:assert/strict';
import { Person, choose, eventually, today } from '../browser.mjs';
import { expectedOrder, priceIn, receivedOrder } from '../goods.mjs';

export const title = 'freight is added to what goods cost, its bill is held against it and clears it';

const draftCost = async (acco, receipt, description, amount) => {
    const { page } = acco;
    await acco.open('/landed-costs/create');
    await page.getByLabel(/^Date/).fill(today());
    await page.getByLabel(/^What/).fill(description);
    await choose(page.getByRole('combobox', { name: /Goods receipts/ }), receipt.number);
    await page.getByLabel(/^Kind/).click();
    await page.getByRole('option', { name: 'Freight' }).click();
    await page.getByLabel(/^Divided by/).click();
    await page.getByRole('option', { name: 'Quantity' }).click();
    await page.getByLabel(/^Amount/).fill(amount);
    await acco.shot('landed-cost-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: description }).click();
    await page.getByRole('button', { name: 'Post' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
    await acco.status('Posted');
    await acco.shot('landed-cost-posted');
    return /landed-costs\/(\d+)/.exec(page.url())[1];
};

const billFreight = async (acco, vendorName, number, cost, amount) => {
    const { page } = acco;
    await acco.open('/vendor-invoices/create');
    await choose(page.getByRole('combobox', { name: /Vendor/ }), vendorName);
    await page.getByRole('textbox', { name: 'Number' }).fill(number);
    await page.getByLabel(/^Total/).fill(amount);
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByLabel('Description').fill('Freight');
    await page.getByRole('textbox', { name: /^Quantity/ }).fill('1');
    await choose(page.getByRole('combobox', { name: /^Unit/ }), 'PCE', /PCE/);
    await page.getByLabel('Unit price').fill(amount);
    await page.getByLabel(/^Tax/).fill('0');
    await choose(page.getByRole('combobox', { name: /Landed cost/ }), cost.number);
    await acco.shot('freight-bill');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Register' }).click();
    await page.getByRole('columnheader', { name: 'Billed' }).waitFor();
};

export const run = async browser => {
    const [rita, anna, ward, acco] = await Promise.all(['rita', 'anna', 'ward', 'acco'].map(username => Person.at(browser, username)));
    const order = await expectedOrder(rita, [anna], await priceIn(rita, 'CUT-', 'ABR-'), 5);
    const receipt = await receivedOrder(ward, order);
    // Another one each time: a bill of the same amount would be held to be the same bill.
    const amount = `${30 + (Date.now() % 400)}.${10 + (Date.now() % 89)}`;
    const id = await draftCost(acco, receipt, `Freight of ${receipt.number}`, amount);
    const { body: cost } = await acco.api('GET', `/api/landed-costs/${id}`);
    const open = async () => (await acco.api('GET', `/api/landed-cost-clearing?companyCode=QNL&id=landed-cost:${id}`)).body;
    assert.equal((await open()).length, 1, 'nobody has billed it');

    await billFreight(acco, order.vendorName, `FR-${Date.now() % 1_000_000}`, cost, amount);
    await acco.status('Posted');
    await acco.page.locator('.MuiChip-root').getByText('Matched', { exact: true }).first().waitFor();
    await acco.shot('freight-matched');
    await eventually('the bill clears the landed cost', async () => (await open()).length === 0);
    for (const person of [rita, anna, ward, acco]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
