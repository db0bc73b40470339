import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { PHONE, Person, eventually } from '../browser.mjs';
import { expectedOrder, intoAnotherBin, postedReceipt, priceOf, putawayOf } from '../goods.mjs';

export const title = 'a code with lot and expiry is counted, the label of the lot is a PDF, and the goods go into another bin for a reason';

/** GTIN, expiry and lot as GS1-128 has them; a scanner says with ]C1 which symbol it was. */
const codeOf = ({ gtin }, lot) => `]C101${gtin.padStart(14, '0')}1730063010${lot}`;

const countTwo = async (ward, price, lot) => {
    const { page } = ward;
    for (const counted of [1, 2]) {
        await page.getByLabel('Scan or type a code').fill(codeOf(price, lot));
        await page.keyboard.press('Enter');
        await eventually(`${counted} counted`, async () => {
            const id = /goods-receipts\/(\d+)/.exec(page.url())[1];
            const { body: { lines: [line] } } = await ward.api('GET', `/api/goods-receipts/${id}`);
            return Number(line.counted.value) === counted;
        });
    }
    await page.getByText(lot).first().waitFor();
    await ward.shot('count-lot');
};

const finish = async page => {
    await page.getByRole('button', { name: 'Finish' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Number of the delivery note').fill('DN-LOT');
    await dialog.getByRole('button', { name: 'Finish' }).click();
    await dialog.waitFor({ state: 'detached' });
};

const keepLabel = async (ward, lot) => {
    const { page } = ward;
    await ward.open(`/lots/${lot.id}/show`);
    await page.getByRole('button', { name: 'Label' }).click();
    const link = page.getByRole('dialog').getByText('Download');
    await page.getByRole('dialog').locator('iframe').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    assert.equal((await readFile(await download.path())).subarray(0, 5).toString(), '%PDF-');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
};

export const run = async browser => {
    const [rita, anna] = await Promise.all(['rita', 'anna'].map(username => Person.at(browser, username)));
    const price = await priceOf(rita, ({ tracking, categoryCode, gtin }) => tracking === 'LOT' && gtin && !['HYD-', 'SEAL-'].some(inspected => categoryCode.startsWith(inspected)));
    const order = await expectedOrder(rita, [anna], price, 2);
    const ward = await Person.at(browser, 'ward', PHONE);
    await ward.open('/goods-receipts/create');
    await ward.page.getByLabel(/Scan or type an order/).fill(order.number);
    await ward.page.keyboard.press('Enter');
    await ward.page.getByLabel('Scan or type a code').waitFor();
    const id = /goods-receipts\/(\d+)/.exec(ward.page.url())[1];
    const number = `L${Date.now() % 1_000_000}`;
    await countTwo(ward, price, number);
    await finish(ward.page);

    const receipt = await postedReceipt(ward, id);
    const { body: [lot] } = await ward.api('GET', `/api/lots?companyCode=QNL&q=${number}&_start=0&_end=1`);
    assert.equal(lot.expiresOn, '2030-06-30');
    await keepLabel(ward, lot);

    const putaway = await putawayOf(ward, receipt);
    const bin = await intoAnotherBin(ward, putaway, 'Its bin is being mended', 'putaway-another-bin');
    const { body: done } = await ward.api('GET', `/api/putaways/${putaway.id}`);
    assert.deepEqual([done.status, done.actualCode, done.overrideReason], ['DONE', bin.code, 'Its bin is being mended']);
    for (const person of [rita, anna, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
