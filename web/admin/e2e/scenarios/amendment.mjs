import assert from 'node:assert/strict';
import { Person } from '../browser.mjs';
import { approvedUntil, openTask, sentOrder, somePrice } from '../purchase.mjs';

export const title = 'an amendment above the tolerance is approved before the order gets its next revision, which the vendor acknowledges again; the page follows by itself';

export const run = async browser => {
    const [rita, anna, bea] = await Promise.all(['rita', 'anna', 'bea'].map(username => Person.at(browser, username)));
    const price = await somePrice(rita, 'QNL', 'EUR');
    const order = await sentOrder(rita, [anna], { title: `Shelf feet ${Date.now() % 1000}`, price, amount: 700 });
    const { page } = bea;
    const acknowledge = async reference => {
        await page.getByRole('button', { name: 'Acknowledge' }).click();
        await page.getByLabel("Vendor's reference").fill(reference);
        await page.getByRole('dialog').getByRole('button', { name: 'Acknowledge' }).click();
        await page.getByText(reference).waitFor();
        await bea.status('Acknowledged');
    };
    await bea.open(`/purchase-orders/${order.id}/show`);
    await acknowledge('AB-1');
    await page.getByRole('button', { name: 'Amend' }).click();
    const propose = page.getByRole('button', { name: 'Propose the amendment' });
    assert.ok(await propose.isDisabled(), 'nothing to propose yet');
    const more = Number(order.lines[0].quantity.value) * 3;
    await page.getByLabel('Quantity 1').fill(String(more));
    await propose.click();
    await page.getByText('Please give a reason').waitFor();
    await page.getByLabel('Reason').fill('A second customer wants them too');
    await bea.shot('order-amend');
    await propose.click();
    await page.getByText('Proposed', { exact: true }).waitFor();

    const task = await openTask(anna, order);
    await anna.open(`/tasks/${task.id}/show`);
    await anna.page.getByText('A second customer wants them too').first().waitFor();
    await anna.page.getByText('New total').first().waitFor();
    await anna.shot('amendment-task');
    await anna.page.getByRole('button', { name: 'Approve', exact: true }).click();

    await approvedUntil(bea, [], order, 'the order is revised', () => page.getByText('Revision 2', { exact: true }).isVisible());
    await page.getByText('Applied', { exact: true }).waitFor();
    await acknowledge('AB-2');
    await bea.shot('order-amended');
    const { body } = await bea.api('GET', `/api/purchase-orders/${order.id}`);
    assert.equal(Number(body.lines[0].quantity.value), more);
    for (const person of [rita, anna, bea]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
