import assert from 'node:assert/strict';
import { Person } from '../browser.mjs';
import { requisition, somePrice } from '../purchase.mjs';

export const title = 'rows of a spreadsheet become lines of a requisition; those that cannot say why';

export const run = async browser => {
    const rita = await Person.at(browser, 'rita');
    const { page } = rita;
    const [first, second] = await Promise.all([1, 2].map(() => somePrice(rita, 'QNL', 'EUR')));
    await rita.open('/requisitions/create');
    await page.getByRole('textbox', { name: 'Title' }).fill(`Pasted ${Date.now() % 1000}`);
    await page.getByRole('button', { name: 'Paste lines' }).click();
    await page.getByLabel('Rows from a spreadsheet').fill(`${first.productSku}\t12\t1-12-2031\nNO-SUCH-SKU\t3\n${second.productSku}\t1.000`);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('1 row cannot be taken').waitFor();
    await page.getByText('There is no product NO-SUCH-SKU').waitFor();
    await rita.shot('paste-preview');
    await page.getByRole('button', { name: 'Take 2 lines' }).click();
    await page.getByRole('group', { name: 'Line 2' }).waitFor();
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByRole('button', { name: 'Submit for approval' }).waitFor();
    const { lines } = await requisition(rita, /requisitions\/(\d+)/.exec(page.url())[1]);
    assert.deepEqual(lines.map(({ productSku, quantity, neededBy }) => [productSku, quantity.value, neededBy]),
        [[first.productSku, '12', '2031-12-01'], [second.productSku, '1000', null]]);
    assert.deepEqual(rita.errors, []);
    await rita.leave();
};
