import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { openTask, requisition, somePrice, submitRequisition } from '../purchase.mjs';

export const title = 'a question is answered, a requisition is sent back, corrected and submitted again with its differences shown';

const decide = async (person, task, button, text) => {
    await person.open(`/tasks/${task.id}/show`);
    await person.page.getByRole('textbox', { name: 'Comment', exact: true }).fill(text);
    await person.page.getByRole('button', { name: button, exact: true }).click();
};

const nextTask = (person, requisition, before, view) =>
    eventually('the next task is there', async () => {
        const task = await openTask(person, requisition, view).catch(() => null);
        return task && task.id !== before.id && task;
    });

export const run = async browser => {
    const rita = await Person.at(browser, 'rita');
    const anna = await Person.at(browser, 'anna');
    const price = await somePrice(rita, 'QNL', 'EUR');
    const submitted = await submitRequisition(rita, { title: `Cable reels ${Date.now() % 1000}`, price, amount: 4_000 });
    const first = await openTask(anna, submitted);
    await decide(anna, first, 'Ask', 'Which warehouse needs them?');

    const question = await openTask(rita, submitted, 'mine');
    await rita.open(`/tasks/${question.id}/show`);
    await rita.page.getByText('Which warehouse needs them?').first().waitFor();
    await rita.shot('answer-question');
    await rita.page.getByTestId('form').locator('textarea').fill('Rotterdam');
    await rita.page.getByRole('button', { name: 'Complete the task' }).click();

    const second = await nextTask(anna, submitted, first);
    await anna.open(`/tasks/${second.id}/show`);
    await anna.page.getByText('Rotterdam').first().waitFor();
    await decide(anna, second, 'Send back', 'Half of it is enough');

    const correction = await nextTask(rita, submitted, question, 'mine');
    await rita.open(`/tasks/${correction.id}/show`);
    await rita.page.getByText('Half of it is enough').first().waitFor();
    await rita.shot('correct-requisition');
    const quantity = rita.page.getByLabel('Quantity');
    const half = Math.max(1, Math.floor(Number(await quantity.inputValue()) / 2));
    await quantity.fill(String(half));
    await quantity.blur();
    await rita.page.getByRole('button', { name: 'Save only' }).click();
    await rita.page.getByTestId('pending-changes').getByText('Quantity').waitFor();
    await rita.shot('correct-requisition-changes');
    await rita.page.getByRole('button', { name: 'Submit again' }).click();

    const third = await nextTask(anna, submitted, second);
    await anna.open(`/tasks/${third.id}/show`);
    await anna.page.getByText('Changed since revision 1').waitFor();
    await anna.shot('revision-diff');
    assert.equal((await requisition(rita, submitted.id)).revision, 2);
    for (const person of [rita, anna]) await person.leave();
};
