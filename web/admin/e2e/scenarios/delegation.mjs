import assert from 'node:assert/strict';
import { Person, choose, inDays } from '../browser.mjs';
import { openList, openTask, requisitionOf, somePrice } from '../purchase.mjs';

export const title = 'a substitute decides for an approver who is away, the history says so, and the delegation is ended';

export const run = async browser => {
    const [rita, anna, cora] = await Promise.all(['rita', 'anna', 'cora'].map(username => Person.at(browser, username)));
    const { page } = anna;
    const { body: left } = await anna.api('GET', '/api/delegations?active=true&_start=0&_end=100');
    for (const { id } of left.filter(({ delegator, delegate }) => delegator === 'anna' && delegate === 'cora')) await anna.api('DELETE', `/api/delegations/${id}`);
    await anna.open('/delegations/create');
    await choose(page.getByLabel('Substitute'), 'Cora', 'Cora Willems');
    await page.getByLabel('From').fill(`${inDays(-1)}T08:00`);
    await page.getByLabel('Until (exclusive)').fill(`${inDays(-1)}T07:00`);
    await page.getByLabel('Reason').fill('Holiday');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByLabel('Until (exclusive)').and(page.locator('[aria-invalid=true]')).waitFor();
    await page.getByLabel('Until (exclusive)').fill(`${inDays(2)}T17:00`);
    await page.getByRole('button', { name: 'Save' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Cora Willems' }).filter({ hasText: 'Active' });
    await row.waitFor();
    await anna.shot('delegations');

    const submitted = await requisitionOf(rita, { title: `Stretch film ${Date.now() % 1000}`, price: await somePrice(rita, 'QNL', 'EUR'), amount: 1_500 });
    const task = await openTask(cora, submitted, 'delegated');
    assert.equal(task.onBehalfOf, 'anna');
    await openList(cora, submitted.number);
    await cora.page.getByRole('tab', { name: /Delegated to me/ }).click();
    await cora.page.getByRole('row').filter({ hasText: submitted.number }).getByText(submitted.title).click();
    await cora.page.getByRole('button', { name: 'Approve', exact: true }).click();
    await cora.page.getByText(`${submitted.number} approved`).waitFor();

    await rita.open(`/requisitions/${submitted.id}/show`);
    await rita.page.getByText(/Cora Willems for Anna Visser/).waitFor();
    await rita.shot('decided-for');

    await row.getByRole('button', { name: 'End' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
    await row.waitFor({ state: 'detached' });
    for (const person of [rita, anna, cora]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
