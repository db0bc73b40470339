import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { openTask, ordered, requisitionOf, somePrice } from '../purchase.mjs';

export const title = 'a requisition is changed while it is being approved: approval starts again, and the new revision is the one that is decided';

export const run = async browser => {
    const [rita, anna] = await Promise.all(['rita', 'anna'].map(username => Person.at(browser, username)));
    const price = await somePrice(rita, 'QNL', 'EUR');
    const submitted = await requisitionOf(rita, { title: `Pallet corners ${Date.now() % 1000}`, price, amount: 4_000 });
    const first = await openTask(anna, submitted);

    await rita.open(`/requisitions/${submitted.id}/show`);
    await rita.page.getByRole('link', { name: 'Edit' }).click();
    await rita.page.getByText('approval starts again').waitFor();
    const save = rita.page.getByRole('button', { name: 'Save and have it approved again' });
    assert.ok(await save.isDisabled(), 'nothing has been changed yet');
    const quantity = rita.page.getByLabel('Quantity');
    const fewer = Math.max(1, Number(await quantity.inputValue()) - 1);
    await quantity.fill(String(fewer));
    await quantity.blur();
    await rita.shot('requisition-change-in-approval');
    await save.click();
    await rita.page.getByText('Revision 2').first().waitFor();

    const second = await eventually('the new revision is to be decided', async () => {
        const task = await openTask(anna, submitted).catch(() => null);
        return task && task.id !== first.id && task;
    });
    const late = await anna.api('POST', `/api/tasks/${first.id}/complete`, { variables: { decision: 'approve' } });
    assert.equal(late.status, 409, 'the task of the first revision is closed');
    await anna.open(`/tasks/${second.id}/show`);
    await anna.page.getByText('Changed since revision 1').waitFor();
    await anna.shot('requisition-changed-in-approval');
    await anna.page.getByRole('button', { name: 'Approve', exact: true }).click();

    await anna.page.getByText(`${submitted.number} approved`).waitFor();
    const done = await ordered(rita, [anna], submitted);
    assert.equal(done.revision, 2);
    assert.equal(Number(done.lines[0].quantity.value), fewer);
    for (const person of [rita, anna]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
