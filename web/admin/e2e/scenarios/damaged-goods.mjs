import assert from 'node:assert/strict';
import { PHONE, Person, eventually } from '../browser.mjs';
import { complete } from '../forms.mjs';
import { expectedOrder, postedReceipt, priceIn, putAway } from '../goods.mjs';

export const title = 'damage is logged with a photo, claimed with an amount, and the goods are used as they are when a second person agrees';

const PHOTO = { name: 'crushed.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

const countAll = async (page, productSku, quantity) => {
    await page.getByRole('button', { name: `Count ${productSku}` }).click();
    await page.getByRole('dialog').getByLabel(/Quantity/).fill(String(quantity));
    await page.getByRole('dialog').getByRole('button', { name: 'Count', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
};

const logDamage = async (ward, productSku) => {
    const { page } = ward;
    await page.getByRole('button', { name: 'Discrepancy' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Line').click();
    await page.getByRole('option', { name: new RegExp(productSku) }).click();
    await dialog.getByLabel(/Quantity/).fill('2');
    await dialog.getByLabel('Note').fill('Crushed corner');
    await dialog.getByLabel('Take a photo').first().setInputFiles(PHOTO);
    await ward.shot('discrepancy');
    await dialog.getByRole('button', { name: 'Log' }).click();
    await dialog.waitFor({ state: 'detached' });
};

const taskOf = (person, elementId, suits) => eventually(`${person.username} gets ${elementId}`, async () => {
    const { body } = await person.api('GET', '/api/tasks?view=groups&_start=0&_end=300');
    for (const task of body.filter(each => each.elementId === elementId)) if (await suits(task)) return task;
    return null;
});

/** The disposition of what this receipt brought. */
const ofReceipt = (person, id) => async ({ documentType, documentId }) => {
    if (documentType !== 'disposition') return false;
    const { body: disposition } = await person.api('GET', `/api/dispositions/${documentId}`);
    return (await person.api('GET', `/api/inspections/${disposition.inspectionId}`)).body.receiptId === id;
};

const answer = async (person, task, choice, reason) => {
    const { page } = person;
    await person.open(`/tasks/${task.id}/show`);
    await page.getByLabel(choice, { exact: true }).check();
    await page.getByLabel(/Reason|Remark/).fill(reason);
    await complete(page, task);
};

export const run = async browser => {
    const [rita, anna, bea, quinn, abel] = await Promise.all(['rita', 'anna', 'bea', 'quinn', 'abel'].map(username => Person.at(browser, username)));
    const price = await priceIn(rita, 'CUT-', 'ABR-');
    const order = await expectedOrder(rita, [anna], price, 10);
    const ward = await Person.at(browser, 'ward', PHONE);
    const { page } = ward;
    const { body: { id } } = await ward.api('POST', '/api/goods-receipts', { code: order.number });
    await ward.open(`/goods-receipts/${id}/show`);
    await countAll(page, price.productSku, 10);
    await eventually('ten are counted', async () => Number((await ward.api('GET', `/api/goods-receipts/${id}`)).body.lines[0].counted.value) === 10);
    await logDamage(ward, price.productSku);
    await page.getByText(/Damaged · 2/).first().waitFor();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('dialog').getByLabel('Number of the delivery note').fill('DN-77');
    await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();

    // Two of ten damaged is more than the buyer tolerates without being asked.
    const decide = await taskOf(bea, 'UserTask_DecideReceipt', async ({ documentId }) => documentId === id);
    await bea.open(`/tasks/${decide.id}/show`);
    await bea.page.getByText('Photo 1').first().waitFor();
    await bea.page.getByLabel('Take what came').check();
    await bea.page.getByLabel('Why').fill('The vendor credits the rest');
    await bea.shot('receipt-lines-decision');
    await complete(bea.page, decide);
    const receipt = await postedReceipt(ward, id);
    await putAway(ward, receipt);

    await answer(quinn, await taskOf(quinn, 'UserTask_DecideDisposition', ofReceipt(quinn, id)), 'Use as is', 'Only the box');
    await answer(abel, await taskOf(abel, 'UserTask_CountersignConcession', ofReceipt(abel, id)), 'Use it as it is', 'Agreed');
    const { body: [inspection] } = await quinn.api('GET', `/api/inspections?receiptId=${id}&_start=0&_end=5`);
    assert.equal(inspection.origin, 'BLOCKED');
    await putAway(ward, inspection);

    const { body: [claim] } = await bea.api('GET', `/api/vendor-claims?receiptId=${id}`);
    assert.ok(Number(claim.claimed.amount) > 0, 'the claim says what it is worth');
    const settle = await taskOf(bea, 'UserTask_ResolveClaim', async ({ documentId }) => documentId === claim.id);
    await bea.open(`/tasks/${settle.id}/show`);
    await bea.page.getByText('Photo 1').first().waitFor();
    await bea.shot('claim-task');
    await answer(bea, settle, 'The vendor credits it', 'Credit note comes');
    await bea.open(`/vendor-claims/${claim.id}/show`);
    await bea.page.getByText('Credited').first().waitFor();
    await bea.shot('claim');
    for (const person of [rita, anna, bea, quinn, abel, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
