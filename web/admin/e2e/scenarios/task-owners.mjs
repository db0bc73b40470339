import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { openTask, requisitionOf, somePrice } from '../purchase.mjs';

export const title = 'a task is claimed, put off until tomorrow, taken up again and handed to a colleague, who is told';

export const run = async browser => {
    const [rita, anna, aron] = await Promise.all(['rita', 'anna', 'aron'].map(username => Person.at(browser, username)));
    const submitted = await requisitionOf(rita, { title: `Shelf labels ${Date.now() % 1_000_000}`, price: await somePrice(rita, 'QNL', 'EUR'), amount: 1_500 });
    const task = await openTask(anna, submitted, 'groups');
    const { page } = anna;
    await anna.open(`/tasks/${task.id}/show`);
    await page.getByRole('button', { name: 'Claim', exact: true }).click();
    await page.getByText('The task is yours').waitFor();
    await page.getByRole('button', { name: 'Put off' }).click();
    await page.getByRole('menuitem', { name: /^Tomorrow/ }).click();
    const putOff = page.getByRole('button', { name: /^Put off until/ });
    await putOff.waitFor();

    await anna.open('/tasks');
    await page.getByRole('tab', { name: 'Put off' }).click();
    await page.getByRole('row').filter({ hasText: submitted.number }).waitFor();
    await page.getByRole('tab', { name: /^Mine/ }).click();
    await page.waitForURL(/mine/);
    await page.getByRole('row').filter({ hasText: submitted.number }).waitFor({ state: 'detached' });
    await anna.shot('put-off');

    await anna.open(`/tasks/${task.id}/show`);
    await putOff.click();
    await page.getByRole('menuitem', { name: 'Do it now after all' }).click();
    await page.getByRole('button', { name: 'Put off', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Hand on' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /aron/ }).click();
    await page.getByText('The task is handed on').waitFor();
    await eventually('aron holds it', async () => (await aron.api('GET', `/api/tasks/${task.id}`)).body.assignee === 'aron');

    const notices = await eventually('aron is told', async () => {
        const { body } = await aron.api('GET', '/api/notices?_start=0&_end=20');
        return body.filter(({ taskId, text }) => taskId === task.id && /handed this task to you/.test(text)).length && body;
    });
    assert.ok(notices.length > 0);
    for (const person of [rita, anna, aron]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
