import { eventually } from './browser.mjs';

/** The task of an element of a process about a document, as soon as somebody is asked, and also when it is put off. */
export const taskAbout = (person, elementId, { id }) => eventually(`${person.username} gets ${elementId}`, async () => {
    const lists = await Promise.all(['all', 'later'].map(view => person.api('GET', `/api/tasks?view=${view}&companyCode=QNL&_sort=createdAt&_order=DESC&_start=0&_end=200`)));
    return lists.flatMap(({ body }) => body).find(task => task.elementId === elementId && task.documentId === id && task.state === 'CREATED');
});

/** Answers the task that is shown; the page goes on to the next one, which may ask for the same. */
export const complete = async (page, task) => {
    await page.getByRole('button', { name: 'Complete the task' }).click();
    await page.waitForURL(url => !url.hash.startsWith(`#/tasks/${task.id}/`));
};

/** Opens a task that is answered by its form, fills it in and completes it. */
export const answerForm = async (person, task, fillIn, shot) => {
    const { page } = person;
    await person.open(`/tasks/${task.id}/show`);
    await page.getByTestId('form').locator('.fjs-form-field').first().waitFor();
    await fillIn(page.getByTestId('form'));
    await page.getByTestId('diagram').locator('.djs-shape').first().waitFor();
    if (shot) await person.shot(shot);
    await complete(page, task);
};
