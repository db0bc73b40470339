import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { openTask, requisitionOf, somePrice } from '../purchase.mjs';

export const title = 'the bell counts what waits, leads to the task, and mails are chosen by kind';

export const run = async browser => {
    const [rob, ula] = await Promise.all(['rob', 'ula'].map(username => Person.at(browser, username)));
    const submitted = await requisitionOf(rob, { title: `Bell ${Date.now() % 1_000_000}`, price: await somePrice(rob, 'QUS', 'USD'), amount: 2_000 });
    await openTask(ula, submitted, 'groups');
    await eventually('ula has a notice about it', async () =>
        (await ula.api('GET', '/api/notices?unread=true&_start=0&_end=8')).body.some(({ businessKey, taskId }) => businessKey === submitted.number && taskId));

    const { page } = ula;
    await page.getByRole('button', { name: /^[1-9]\d* unread notices?$/ }).click();
    const notice = page.getByRole('list', { name: 'Notices' }).getByText(new RegExp(submitted.number));
    await notice.waitFor();
    await ula.shot('notice-bell');
    await notice.click();
    await page.getByRole('heading', { name: submitted.title, level: 1 }).waitFor();
    await eventually('it is read', async () =>
        !(await ula.api('GET', '/api/notices?unread=true&_start=0&_end=50')).body.some(({ businessKey }) => businessKey === submitted.number));

    await ula.open('/notices');
    await page.getByRole('row').filter({ hasText: submitted.number }).first().waitFor();
    const { body: before } = await ula.api('GET', '/api/notices?unread=true&_start=0&_end=100');
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await eventually('all of them are read', async () => {
        const { body: left } = await ula.api('GET', '/api/notices?unread=true&_start=0&_end=100');
        return !left.some(({ id }) => before.some(notice => notice.id === id));
    });
    await ula.shot('notices');

    await ula.open('/notifications');
    await page.getByLabel('Work offered to my groups').click();
    await page.getByRole('option', { name: 'Once a day, all in one mail' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved').waitFor();
    const { body: stored } = await ula.api('GET', '/api/notification-preference');
    assert.equal(stored.work, 'DIGEST');
    await ula.api('PUT', '/api/notification-preference', { ...stored, work: 'NONE' });
    for (const person of [rob, ula]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
