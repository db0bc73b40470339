import assert from 'node:assert/strict';
import { PHONE, Person, eventually } from '../browser.mjs';
import { complete } from '../forms.mjs';
import { expectedOrder, priceIn, postedReceipt, putAway, receiptOf } from '../goods.mjs';
import { openTask } from '../purchase.mjs';

export const title = 'goods are counted on a phone, also without a connection; a surplus is for the buyer, the rest is posted and put away';

/** As fast as a scanner, however busy the machine is. */
const type = (page, code) =>
    page.evaluate(keys => keys.forEach(key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))), [...code, 'Enter']);

/** A scanner types faster than people, wherever the cursor is. */
const wedge = async (page, code) => {
    await page.getByRole('heading', { level: 1 }).click();
    await type(page, code);
};

const typeCode = async (page, code) => {
    await page.getByLabel('Scan or type a code').fill(code);
    await page.keyboard.press('Enter');
};

const counted = async (person, id) => Number((await receiptOf(person, id)).lines[0].counted.value);

const misread = code => code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10);

const open = async (ward, order) => {
    await ward.open('/goods-receipts/create');
    await ward.page.getByText(order.number).waitFor();
    await ward.shot('receive-goods');
    await ward.page.getByLabel(/Scan or type an order/).fill(order.number);
    await ward.page.keyboard.press('Enter');
    await ward.page.getByLabel('Scan or type a code').waitFor();
    return /goods-receipts\/(\d+)/.exec(ward.page.url())[1];
};

const scanWithoutConnection = async (ward, id, { gtin }) => {
    const { page } = ward;
    await ward.context.setOffline(true);
    await wedge(page, gtin);
    await page.getByText('1 entry not sent yet').waitFor();
    await ward.shot('count-offline');
    await ward.context.setOffline(false);
    await page.getByText('1 entry not sent yet').waitFor({ state: 'detached' });
    await eventually('the kept scan is counted', async () => (await counted(ward, id)) === 2);
    await page.waitForTimeout(2_000);
    assert.equal(await counted(ward, id), 2, 'the scan that was kept is counted once');
};

/** Nothing is counted before the receiver has seen it, and the Enter of the scanner does not say so. */
const misscan = async (ward, id, { gtin }) => {
    const { page } = ward;
    await wedge(page, misread(gtin));
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Misread').waitFor();
    await ward.shot('count-misread');
    await type(page, gtin);
    await page.keyboard.press('Enter');
    assert.equal(await counted(ward, id), 1, 'neither a misread code nor one behind it is counted');
    await dialog.getByRole('button', { name: 'Leave out' }).click();
    await dialog.waitFor({ state: 'detached' });
};

const countTheRest = async (ward, { productSku }, quantity) => {
    const { page } = ward;
    await page.getByRole('button', { name: `Count ${productSku}` }).click();
    await page.getByRole('dialog').getByLabel(/Quantity/).fill(String(quantity));
    await page.getByRole('dialog').getByRole('button', { name: 'Count', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
};

const finish = async page => {
    await page.getByRole('button', { name: 'Finish' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Finish' }).click();
    await dialog.getByLabel(/delivery note/).and(page.locator('[aria-invalid=true]')).waitFor();
    await dialog.getByLabel('Number of the delivery note').fill('DN-2291');
    await dialog.getByRole('button', { name: 'Finish' }).click();
    await dialog.waitFor({ state: 'detached' });
};

const refuseSurplus = async (bea, receipt) => {
    const { page } = bea;
    const task = await openTask(bea, receipt);
    await bea.open(`/tasks/${task.id}/show`);
    await page.getByRole('columnheader', { name: 'Counted' }).waitFor();
    await page.getByLabel('Refuse the surplus').check();
    await page.getByLabel('Why').fill('Nobody ordered more');
    await bea.shot('receipt-decision');
    await complete(page, task);
};

export const run = async browser => {
    const [rita, anna, bea] = await Promise.all(['rita', 'anna', 'bea'].map(username => Person.at(browser, username)));
    const price = await priceIn(rita, 'CUT-', 'ABR-');
    const order = await expectedOrder(rita, [anna], price, 10);
    const ward = await Person.at(browser, 'ward', PHONE);
    const { page } = ward;
    const id = await open(ward, order);

    await typeCode(page, price.gtin);
    await page.getByText('Counted', { exact: true }).waitFor();
    await misscan(ward, id, price);
    await scanWithoutConnection(ward, id, price);
    await countTheRest(ward, price, 10);
    await eventually('all are counted', async () => (await counted(ward, id)) === 12);
    await ward.shot('count-page');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= PHONE.width, `the page does not scroll sideways, but is ${width} wide`);
    await finish(page);

    await refuseSurplus(bea, await receiptOf(ward, id));
    const receipt = await postedReceipt(ward, id);
    assert.equal(Number(receipt.lines[0].accepted.value), 10);
    const { body: moves } = await ward.api('GET', `/api/stock-moves?sourceType=goods-receipt&sourceId=${id}`);
    assert.deepEqual(moves.map(({ quantity }) => Number(quantity.value)), [10], 'what was refused never was stock');
    await putAway(ward, receipt);
    await eventually('the order is closed', async () => (await bea.api('GET', `/api/purchase-orders/${order.id}`)).body.status === 'CLOSED');
    await bea.open(`/goods-receipts/${id}/show`);
    await bea.page.getByText('Surplus refused').waitFor();
    await bea.page.getByRole('heading', { name: /Stock moves/ }).waitFor();
    await bea.shot('goods-receipt');
    await bea.open(`/stock?filter=${encodeURIComponent(JSON.stringify({ productId: price.productId }))}`);
    await bea.page.getByRole('row').filter({ hasText: price.productSku }).first().waitFor();
    for (const person of [rita, anna, bea, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
