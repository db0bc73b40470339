import { Person } from '../browser.mjs';
import { openList, openTask, somePrice, submitRequisition } from '../purchase.mjs';

export const title = 'a task that a colleague decides leaves the open list by itself, and the list says who did it';

export const run = async browser => {
    const rita = await Person.at(browser, 'rita');
    const price = await somePrice(rita, 'QNL', 'EUR');
    const anna = await Person.at(browser, 'anna');
    const subject = `Gloves ${Date.now() % 1_000_000}`;
    await openList(anna, subject);
    await anna.page.getByRole('tab', { name: /My groups/ }).waitFor();
    const submitted = await submitRequisition(rita, { title: subject, price, amount: 2_500 });
    const row = anna.page.getByRole('row').filter({ hasText: submitted.number });
    await row.waitFor();

    const aron = await Person.at(browser, 'aron');
    const task = await openTask(aron, submitted);
    await aron.open(`/tasks/${task.id}/show`);
    await aron.page.getByRole('button', { name: 'Reject', exact: true }).click();
    await aron.page.getByText('Say why, so that the requester knows what to do').waitFor();
    await aron.page.getByRole('textbox', { name: 'Comment', exact: true }).fill('We have enough of them');
    await aron.page.getByRole('button', { name: 'Reject', exact: true }).click();
    await row.waitFor({ state: 'detached' });
    await anna.page.getByText(new RegExp(`${submitted.number}: .*rejected`)).waitFor();
    await anna.shot('live-update');
    for (const person of [rita, anna, aron]) await person.leave();
};
