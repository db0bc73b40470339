import assert from 'node:assert/strict';
import { Person } from '../browser.mjs';
import { openTask, somePrice, submitRequisition } from '../purchase.mjs';

export const title = 'the requester is told before trying that approving is not for her, and the server refuses it';

export const run = async browser => {
    const ula = await Person.at(browser, 'ula');
    const price = await somePrice(ula, 'QUS', 'USD');
    const own = await submitRequisition(ula, { title: `Packing tape ${Date.now() % 1000}`, price, amount: 3_000 });
    const task = await openTask(ula, own);
    await ula.open(`/tasks/${task.id}/show`);
    await ula.page.getByText('You may not decide on this task').waitFor();
    assert.ok(await ula.page.getByRole('button', { name: 'Approve', exact: true }).isDisabled());
    await ula.shot('segregation-of-duties');
    const { status, body } = await ula.api('POST', `/api/tasks/${task.id}/complete`, { variables: { decision: 'approve' } });
    assert.equal(status, 403);
    assert.equal(body.type, 'urn:quayside:problem:segregation-of-duties');

    const otto = await Person.at(browser, 'otto');
    await otto.open('/sod-refusals');
    await otto.page.getByRole('row').filter({ hasText: own.number }).first().waitFor();
    await otto.shot('sod-refusals');
    await ula.leave();
    await otto.leave();
};
