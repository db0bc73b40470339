import assert from 'node:assert/strict';
import { Person } from '../browser.mjs';

export const title = 'filters and order of a list are kept under a name, called up again and removed';

/** The address changes before the list does, and a click in between would start from what the list still shows. */
const filtered = async (page, state) => {
    const chips = page.getByRole('group', { name: 'Status' });
    await chips.getByRole('button', { name: state }).click();
    await chips.getByRole('button', { name: state, pressed: true }).waitFor();
};

export const run = async browser => {
    const bea = await Person.at(browser, 'bea');
    const { page } = bea;
    const name = `Ordered ${Date.now() % 100_000}`;
    await bea.open('/requisitions');
    await filtered(page, 'Ordered');
    await page.getByRole('columnheader').getByText('Title').click();
    await page.locator('.MuiTableSortLabel-root.Mui-active').getByText('Title').waitFor();
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill(name);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();

    await filtered(page, 'Rejected');
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
