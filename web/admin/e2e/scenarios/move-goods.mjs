import assert from 'node:assert/strict';
import { PHONE, Person, eventually } from '../browser.mjs';
import { freeGoods, onHandAt, otherBin } from '../stock.mjs';

export const title = 'goods are carried from bin to bin with four scans on a hand-held';

const wedge = async (page, code) => {
    await page.evaluate(keys => keys.forEach(key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))), [...code, 'Enter']);
};

const typeCode = async (page, code) => {
    await page.getByRole('textbox', { name: /^Scan/ }).fill(code);
    await page.keyboard.press('Enter');
};

export const run = async browser => {
    const [acco, ward] = [await Person.at(browser, 'acco'), await Person.at(browser, 'ward', PHONE)];
    const goods = await freeGoods(acco, 3);
    const target = await otherBin(acco, goods);
    const before = await onHandAt(acco, goods.productId, target.id);
    const { page } = ward;
    await ward.open('/stock-moves/create');
    await page.getByLabel('Scan the bin', { exact: true }).waitFor();
    await typeCode(page, 'NO-SUCH-BIN');
    await page.getByText('No free place is called NO-SUCH-BIN.').waitFor();
    await wedge(page, goods.locationCode);
    await page.getByLabel('Scan the goods').waitFor();
    await typeCode(page, 'no-such-goods');
    await page.getByRole('alert').first().waitFor();
    await wedge(page, goods.sku);
    await page.getByLabel('Scan the bin that they go into').waitFor();
    await page.getByLabel('Quantity').fill('2');
    await ward.shot('move-goods');
    await typeCode(page, target.code);
    await page.getByText(target.code, { exact: true }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= PHONE.width, `the page does not scroll sideways, but is ${width} wide`);
    await page.getByRole('button', { name: 'It is there' }).click();
    await page.getByText(`2 ${goods.unit} of ${goods.sku} lie in ${target.code} now`).waitFor();
    await eventually('the goods lie there', async () => (await onHandAt(acco, goods.productId, target.id)) === before + 2);
    for (const person of [acco, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
