import assert from 'node:assert/strict';
import { Person } from '../browser.mjs';
import { openTask, requisitionOf, somePrice } from '../purchase.mjs';

export const title = 'small requisitions are approved together, a large one beside them is not';

export const run = async browser => {
    const [rita, anna] = await Promise.all(['rita', 'anna'].map(username => Person.at(browser, username)));
    const mark = `Bulk ${Date.now() % 1_000_000}`;
    const [small, another, large] = await Promise.all([1_500, 1_700, 4_500].map(async (amount, i) =>
        requisitionOf(rita, { title: `${mark} ${i + 1}`, price: await somePrice(rita, 'QNL', 'EUR'), amount })));
    for (const each of [small, another, large]) await openTask(anna, each);
    const { page } = anna;
    await anna.open('/tasks');
    await page.getByRole('textbox', { name: 'Search' }).fill(mark);
    const row = ({ number }) => page.getByRole('row').filter({ hasText: number });
    await page.getByText('1-3 of 3').waitFor();
    for (const each of [small, another, large]) await row(each).getByRole('checkbox').check();
    await anna.shot('bulk-chosen');
    await page.getByRole('button', { name: 'Approve 2 tasks' }).click();
    await page.getByRole('dialog').getByLabel('Comment').fill('Usual stock');
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText(`${small.number} · ${small.title}`).waitFor();
    assert.equal(await page.getByRole('dialog').getByText('Done', { exact: true }).count(), 2);
    await anna.shot('bulk-result');
    await page.getByRole('button', { name: 'Close' }).click();
    await row(small).waitFor({ state: 'detached' });
    await row(large).waitFor();
    const refused = await anna.api('POST', '/api/tasks/bulk-complete', { ids: [(await openTask(anna, large)).id], variables: { decision: 'approve' } });
    assert.equal(refused.body[0].ok, false, 'nor does the server take it');
    for (const person of [rita, anna]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
