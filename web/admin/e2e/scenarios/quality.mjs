import assert from 'node:assert/strict';
import { PHONE, Person, eventually } from '../browser.mjs';
import { complete } from '../forms.mjs';
import { expectedOrder, priceIn, putAway, receivedOrder } from '../goods.mjs';

export const title = 'received goods wait for the inspector, are released when their sample is good, and go into their bin';

const inspectionTask = (quinn, { lines: [line] }) => eventually('quinn gets the inspection', async () => {
    const { body: inspections } = await quinn.api('GET', `/api/inspections?productId=${line.productId}&_sort=id&_order=DESC&_start=0&_end=50`);
    const { body: tasks } = await quinn.api('GET', '/api/tasks?view=groups&_start=0&_end=200');
    const inspection = inspections.find(({ receiptLineId }) => receiptLineId === line.id);
    const task = inspection && tasks.find(({ documentType, documentId }) => documentType === 'inspection' && documentId === inspection.id);
    return task && { task, inspection };
});

const onHand = async (person, productId, kind) =>
    (await person.api('GET', `/api/stock?companyCode=QNL&productId=${productId}&kind=${kind}&_start=0&_end=100`)).body.reduce((sum, { onHand: { value } }) => sum + Number(value), 0);

export const run = async browser => {
    const [rita, anna, quinn] = await Promise.all(['rita', 'anna', 'quinn'].map(username => Person.at(browser, username)));
    const ward = await Person.at(browser, 'ward', PHONE);
    const price = await priceIn(rita, 'FAST-');
    const order = await expectedOrder(rita, [anna], price, 300);
    const receipt = await receivedOrder(ward, order);
    assert.ok(await onHand(ward, price.productId, 'QUALITY') >= 300, 'goods that are inspected lie at the quality location');

    const { page } = quinn;
    const { task, inspection } = await inspectionTask(quinn, receipt);
    await quinn.open(`/tasks/${task.id}/show`);
    await page.getByText('Thread and surface').first().waitFor();
    await page.getByTestId('diagram').locator('.djs-shape').first().waitFor();
    await page.getByLabel('Nonconforming').fill('0');
    await quinn.shot('inspection-task');
    await complete(page, task);
    await eventually('the goods are released', async () => (await quinn.api('GET', `/api/inspections/${inspection.id}`)).body.status === 'RELEASED');
    await quinn.open(`/inspections/${inspection.id}/show`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await quinn.shot('inspection');
    await putAway(ward, inspection);
    for (const person of [rita, anna, quinn, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
