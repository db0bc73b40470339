import assert from 'node:assert/strict';
import { Person } from '../browser.mjs';
import { sentOrder, somePrice } from '../purchase.mjs';

export const title = 'an order is acknowledged by its vendor and closed, another one is cancelled with a reason';

const giveReason = async (page, button, reason) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.getByText('Please give a reason').waitFor();
    await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
};

export const run = async browser => {
    const [rita, anna, bea] = await Promise.all(['rita', 'anna', 'bea'].map(username => Person.at(browser, username)));
    const [first, second] = await Promise.all([1, 2].map(async number =>
        sentOrder(rita, [anna], { title: `Labels ${Date.now() % 1000} ${number}`, price: await somePrice(rita, 'QNL', 'EUR'), amount: 150 })));
    const { page } = bea;
    await bea.open(`/purchase-orders/${first.id}/show`);
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    await page.getByLabel("Vendor's reference").fill('AB-4711');
    await page.getByRole('dialog').getByRole('button', { name: 'Acknowledge' }).click();
    await page.getByText('AB-4711').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
    await giveReason(page, 'Close', 'Delivered by hand');
    await bea.status('Closed');
    await page.getByText('Delivered by hand').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Amend' }).count(), 0, 'a closed order is not amended');

    await bea.open(`/purchase-orders/${second.id}/show`);
    await page.getByRole('heading', { name: second.vendorName, level: 1 }).waitFor();
    await giveReason(page, 'Cancel order', 'The customer went elsewhere');
    await bea.status('Cancelled');
    await page.getByText('The customer went elsewhere').first().waitFor();
    await bea.shot('order-cancelled');
    for (const person of [rita, anna, bea]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
