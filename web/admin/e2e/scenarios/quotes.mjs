import assert from 'node:assert/strict';
import { Person, choose, eventually, inDays } from '../browser.mjs';
import { openTask, somePrice } from '../purchase.mjs';

export const title = 'a buyer asks two vendors for a requisition, compares their quotes and awards the dearer one for a reason that approvers read';

export const run = async browser => {
    const [rita, anna, bea] = await Promise.all(['rita', 'anna', 'bea'].map(username => Person.at(browser, username)));
    const price = await somePrice(rita, 'QNL', 'EUR');
    const other = await eventually('another vendor', async () => {
        const one = await somePrice(rita, 'QNL', 'EUR');
        return one.vendorId !== price.vendorId && one;
    });
    const unitPrice = { amount: price.unitPrice.amount, currency: 'EUR' };
    const draft = await rita.api('POST', '/api/requisitions', {
        companyCode: 'QNL', title: `Quoted goods ${Date.now() % 10_000}`,
        lines: [{ productId: price.productId, quantity: { value: String(Math.max(1, Math.round(1500 / Number(unitPrice.amount)))), unit: price.minQuantity.unit }, suggestedVendorId: price.vendorId, unitPrice }],
    });
    assert.equal(draft.status, 201, JSON.stringify(draft.body));

    const { page } = bea;
    await bea.open(`/requisitions/${draft.body.id}/show`);
    await page.getByRole('link', { name: 'Ask for quotes' }).click();
    await page.getByLabel('Quotes until').waitFor();
    for (const vendor of [price, other]) {
        await choose(page.getByRole('combobox', { name: 'Vendors' }), vendor.vendorName);
    }
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Send to vendors' }).click();
    const id = await eventually('the request has a page', () => /rfqs\/(\d+)\/show/.exec(page.url())?.[1]);
    const rfq = async () => (await bea.api('GET', `/api/rfqs/${id}`)).body;
    const sent = await eventually('both vendors are asked', async () => {
        const body = await rfq();
        return body.vendors.length === 2 && body.vendors.every(({ sentAt }) => sentAt) && body;
    });

    // The first answer is typed, the second comes from a file.
    await page.getByRole('button', { name: 'Enter quote' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Unit price 1').fill(unitPrice.amount);
    await dialog.getByLabel('Days 1').fill('7');
    await bea.shot('quote-form');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    const late = (await eventually('one has answered', async () => (await rfq()).vendors.filter(({ answeredAt }) => !answeredAt).length === 1 && rfq())).vendors.find(({ answeredAt }) => !answeredAt);
    const dearer = (Number(unitPrice.amount) * 1.03).toFixed(2);
    await page.getByRole('button', { name: 'Quotes from a file' }).click();
    await dialog.getByLabel('CSV').fill(`Line;Vendor;Price;Currency;Lead time;Valid until\n1;${late.vendorName};${dearer};EUR;3;${inDays(30)}`);
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await dialog.getByRole('button', { name: 'Enter 1 quote' }).click();
    await dialog.waitFor({ state: 'detached' });

    await eventually('the quotes are compared', async () => (await rfq()).status === 'COMPARING');
    await openTask(bea, sent);
    await page.getByRole('radio', { name: `${late.vendorName} 1` }).click();
    const award = page.getByRole('button', { name: 'Award 1 line' });
    assert.ok(await award.isDisabled(), 'another than the best needs a reason');
    await page.getByLabel('Why this quote for line 1').fill('Four days sooner');
    await bea.shot('comparison');
    await award.click();
    await eventually('the award is applied', async () => (await rfq()).status === 'AWARDED');

    const { body: requisition } = await rita.api('GET', `/api/requisitions/${draft.body.id}`);
    assert.equal(requisition.lines[0].suggestedVendorId, late.vendorId);
    assert.equal(Number(requisition.lines[0].unitPrice.amount), Number(dearer));
    const submitted = await rita.api('POST', `/api/requisitions/${draft.body.id}/submit`, {});
    assert.equal(submitted.status, 200, JSON.stringify(submitted.body));
    const task = await openTask(anna, submitted.body);
    await anna.open(`/tasks/${task.id}/show`);
    await anna.page.getByText(/Four days sooner/).first().waitFor();
    await anna.shot('awarded-task');
    for (const person of [rita, anna, bea]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
