import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { openTask, requisitionOf, somePrice } from '../purchase.mjs';

export const title = 'the bell counts what waits, leads to the task, and mails are chosen by kind';

export const run = async browser => {
    const [rita, aron] = await Promise.all(['rita', 'aron'].map(username => Person.at(browser, username)));
    const submitted = await requisitionOf(rita, { title: `Bell ${Date.now() % 1_000_000}`, price: await somePrice(rita, 'QNL', 'EUR'), amount: 1_500 });
    await openTask(aron, submitted, 'groups');
    await eventually('aron has a notice about it', async () =>
        (await aron.api('GET', '/api/notices?unread=true&_start=0&_end=8')).body.some(({ businessKey, taskId }) => businessKey === submitted.number && taskId));

    const { page } = aron;
    await page.reload();
    const bell = page.getByRole('button', { name: /unread notices?$/ });
    await bell.click();
    const notice = page.getByRole('list', { name: 'Notices' }).getByText(new RegExp(submitted.number));
    await notice.waitFor();
    await aron.shot('notice-bell');
    await notice.click();
    await page.getByRole('heading', { name: submitted.title, level: 1 }).waitFor();
    await eventually('it is read', async () =>
        !(await aron.api('GET', '/api/notices?unread=true&_start=0&_end=50')).body.some(({ businessKey }) => businessKey === submitted.number));

    await aron.open('/notices');
    await page.getByRole('row').filter({ hasText: submitted.number }).first().waitFor();
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByRole('button', { name: '0 unread notices' }).waitFor();
    await aron.shot('notices');

    await aron.open('/notifications');
    await page.getByLabel('Work offered to my groups').click();
    await page.getByRole('option', { name: 'Once a day, all in one mail' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved').waitFor();
    const { body: stored } = await aron.api('GET', '/api/notification-preference');
    assert.equal(stored.work, 'DIGEST');
    await aron.api('PUT', '/api/notification-preference', { ...stored, work: 'NONE' });
    for (const person of [rita, aron]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
