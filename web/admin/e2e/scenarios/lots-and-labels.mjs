import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { PHONE, Person, eventually } from '../browser.mjs';
import { expectedOrder, postedReceipt, priceOf, putawayOf } from '../goods.mjs';

export const title = 'a code with lot and expiry is counted, the label of the lot is a PDF, and the goods go into another bin for a reason';

const LOT = `L${Date.now() % 1_000_000}`;

/** GTIN, expiry and lot as GS1-128 has them; a scanner says with ]C1 which symbol it was. */
const codeOf = ({ gtin }) => `]C101${gtin.padStart(14, '0')}1730063010${LOT}`;

const countTwo = async (ward, price) => {
    const { page } = ward;
    for (const counted of [1, 2]) {
        await page.getByLabel('Scan or type a code').fill(codeOf(price));
        await page.keyboard.press('Enter');
        await eventually(`${counted} counted`, async () => {
            const id = /goods-receipts\/(\d+)/.exec(page.url())[1];
            const { body: { lines: [line] } } = await ward.api('GET', `/api/goods-receipts/${id}`);
            return Number(line.counted.value) === counted;
        });
    }
    await page.getByText(LOT).first().waitFor();
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

const intoAnotherBin = async (ward, putaway) => {
    const { page } = ward;
    const { body: bins } = await ward.api('GET', `/api/locations?warehouseCode=${putaway.warehouseCode}&kind=STORAGE&_start=0&_end=50&_sort=path&_order=DESC`);
    await ward.open(`/putaways/${putaway.id}/show`);
    for (const other of bins.filter(({ id }) => id !== putaway.suggestedLocationId)) {
        await page.getByLabel('Another bin').fill(other.code);
        await page.getByRole('option', { name: other.code, exact: true }).first().click();
        assert.ok(await page.getByRole('button', { name: 'It is there' }).isDisabled(), 'another bin wants a reason');
        await page.getByLabel(/Why another bin/).fill('Its bin is being mended');
        await ward.shot('putaway-another-bin');
        await page.getByRole('button', { name: 'It is there' }).click();
        const done = page.getByText('Put away', { exact: true }).first();
        const refused = page.getByRole('alert').filter({ hasText: other.code });
        await done.or(refused).first().waitFor();
        if (await done.count()) return other;
    }
    throw new Error('no other bin takes the goods');
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
    await countTwo(ward, price);
    await finish(ward.page);

    const receipt = await postedReceipt(ward, id);
    const { body: [lot] } = await ward.api('GET', `/api/lots?companyCode=QNL&q=${LOT}&_start=0&_end=1`);
    assert.equal(lot.expiresOn, '2030-06-30');
    await keepLabel(ward, lot);

    const putaway = await putawayOf(ward, receipt);
    const bin = await intoAnotherBin(ward, putaway);
    const { body: done } = await ward.api('GET', `/api/putaways/${putaway.id}`);
    assert.deepEqual([done.status, done.actualCode, done.overrideReason], ['DONE', bin.code, 'Its bin is being mended']);
    for (const person of [rita, anna, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
