import assert from 'node:assert/strict';
import { Person } from '../browser.mjs';

export const title = 'filters and order of a list are kept under a name, called up again and removed';

export const run = async browser => {
    const bea = await Person.at(browser, 'bea');
    const { page } = bea;
    const name = `Ordered ${Date.now() % 100_000}`;
    await bea.open('/requisitions');
    const chip = page.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Ordered' });
    await chip.click();
    await page.waitForURL(/ORDERED/);
    await page.getByRole('columnheader').getByText('Title').click();
    await page.waitForURL(/sort=title/);
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill(name);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();

    await page.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Rejected' }).click();
    await page.waitForURL(/REJECTED/);
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name }).click();
    await page.waitForURL(url => url.hash.includes('ORDERED') && url.hash.includes('sort=title'));
    await page.getByRole('row').nth(1).getByText('Ordered', { exact: true }).waitFor();
    await bea.shot('saved-view');

    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: `Remove the view ${name}` }).click();
    await page.getByRole('menuitem', { name }).waitFor({ state: 'detached' });
    assert.deepEqual(bea.errors, []);
    await bea.leave();
};
