import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { approvedUntil, openTask, sentOrder, somePrice } from '../purchase.mjs';

export const title = 'an amendment is sent back, changed and proposed again; another one is withdrawn, and says so';

export const run = async browser => {
    const [rita, anna, bea] = await Promise.all(['rita', 'anna', 'bea'].map(username => Person.at(browser, username)));
    const price = await somePrice(rita, 'QNL', 'EUR');
    const order = await sentOrder(rita, [anna], { title: `Rack ends ${Date.now() % 1000}`, price, amount: 700 });
    const [{ id: lineId, quantity }] = order.lines;
    const propose = async (factor, reason) => {
        const { status, body } = await bea.api('POST', `/api/purchase-orders/${order.id}/amendments`, {
            reason, lines: [{ lineId, quantity: { value: String(Number(quantity.value) * factor), unit: quantity.unit } }],
        });
        assert.equal(status, 201, JSON.stringify(body));
        return body;
    };
    const read = async ({ id }) => (await bea.api('GET', `/api/order-amendments/${id}`)).body;

    const sentBack = await propose(4, 'A second customer wants them too');
    const task = await openTask(anna, order, 'groups');
    await anna.open(`/tasks/${task.id}/show`);
    await anna.page.getByText('Approvals', { exact: true }).first().waitFor();
    await anna.page.getByText('Attachments', { exact: true }).first().waitFor();
    await anna.shot('amendment-evidence');
    await anna.page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Twice as many is enough');
    await anna.page.getByRole('button', { name: 'Send back', exact: true }).click();

    const correction = await openTask(bea, order, 'mine');
    await bea.open(`/tasks/${correction.id}/show`);
    await bea.page.getByText('Twice as many is enough').first().waitFor();
    await bea.page.getByRole('button', { name: 'Change the proposal' }).click();
    const twice = Number(quantity.value) * 2;
    await bea.page.getByLabel('Quantity 1').fill(String(twice));
    await bea.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await eventually('the proposal is changed', async () => Number((await read(sentBack)).lines[0].quantity.value) === twice);
    await bea.shot('amendment-correction');
    await bea.page.getByRole('button', { name: 'Propose again' }).click();

    const again = await eventually('it is to be decided again', async () => {
        const found = await openTask(anna, order, 'groups').catch(() => null);
        return found && found.id !== task.id && found;
    });
    const approved = await anna.api('POST', `/api/tasks/${again.id}/complete`, { variables: { decision: 'approve' } });
    assert.equal(approved.status, 200, JSON.stringify(approved.body));
    await approvedUntil(bea, [], order, 'it is applied', async () => (await read(sentBack)).status === 'APPLIED');

    const withdrawn = await propose(6, 'A third customer wants them too');
    await openTask(anna, order, 'groups');
    await bea.open(`/purchase-orders/${order.id}/show`);
    // Until the order is read again, the page shows what the task had read, with the first amendment open.
    await bea.page.getByText('A third customer wants them too').first().waitFor();
    await bea.page.getByRole('button', { name: 'Withdraw' }).click();
    await bea.page.getByRole('dialog').getByLabel('Reason').fill('The customer has thought better of it');
    await bea.shot('amendment-withdraw');
    await bea.page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await eventually('it is withdrawn', async () => (await read(withdrawn)).status === 'DISCARDED');
    await bea.page.getByText('The customer has thought better of it').waitFor();
    await bea.shot('amendment-withdrawn');
    for (const person of [rita, anna, bea]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
