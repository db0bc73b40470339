import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { openTask, requisitionOf, somePrice } from '../purchase.mjs';

export const title = 'tasks are found by one thing or another, and the view is shared with a group';

const fill = async (group, row, { field, operator, value }) => {
    const { page } = row;
    await row.at(group, 'Field').click();
    await page.getByRole('option', { name: field, exact: true }).click();
    await row.at(group, 'Comparison').click();
    await page.getByRole('option', { name: operator, exact: true }).click();
    await row.at(group, 'Value').fill(value);
};

export const run = async browser => {
    const [rita, anna, aron, bea] = await Promise.all(['rita', 'anna', 'aron', 'bea'].map(username => Person.at(browser, username)));
    const mark = Date.now() % 1_000_000;
    const price = await somePrice(rita, 'QNL', 'EUR');
    const { body: vendor } = await rita.api('GET', `/api/vendors/${price.vendorId}`);
    const [one, other, third] = await Promise.all([['Ladders', 1_200], ['Buckets', 1_300], ['Brooms', 1_400]].map(async ([name, amount]) =>
        requisitionOf(rita, { title: `${name} ${mark}`, price, amount })));
    for (const each of [one, other, third]) await openTask(anna, each, 'groups');

    const { page } = anna;
    await anna.open('/tasks');
    await page.getByRole('button', { name: 'Conditions' }).click();
    const dialog = page.getByRole('dialog');
    const row = { page, at: (group, label) => dialog.getByRole('group', { name: `Alternative ${group}`, exact: true }).getByLabel(label) };
    await fill(1, row, { field: 'Title', operator: 'contains', value: `Ladders ${mark}` });
    await dialog.getByRole('button', { name: 'Or something else' }).click();
    await fill(2, row, { field: 'Title', operator: 'contains', value: `Buckets ${mark}` });
    await anna.shot('task-conditions');
    await dialog.getByRole('button', { name: 'Show' }).click();
    await page.getByText('1-2 of 2').waitFor();
    const rows = person => person.page.getByRole('row');
    await rows(anna).filter({ hasText: one.number }).waitFor();
    await rows(anna).filter({ hasText: other.number }).waitFor();
    assert.equal(await rows(anna).filter({ hasText: third.number }).count(), 0);
    await rows(anna).filter({ hasText: one.number }).filter({ hasText: vendor.name }).waitFor();

    const name = `Mine or yours ${mark}`;
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('Who sees it').click();
    await page.getByRole('option', { name: 'Approver, level 1, in my companies' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    const seenBy = async person => (await person.api('GET', '/api/saved-views?resource=tasks&_start=0&_end=100')).body.filter(view => view.name === name);
    await eventually('the view is stored', async () => (await seenBy(anna)).length === 1);

    await aron.open('/tasks');
    await aron.page.getByRole('button', { name: 'Views' }).click();
    await aron.page.getByRole('menuitem', { name }).click();
    await aron.page.getByText('1-2 of 2').waitFor();
    await rows(aron).filter({ hasText: other.number }).waitFor();
    await aron.shot('shared-view');
    assert.equal((await seenBy(bea)).length, 0, 'who is not in the group does not see it');
    const [view] = await seenBy(anna);
    await anna.api('DELETE', `/api/saved-views/${view.id}`);
    for (const person of [rita, anna, aron, bea]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
