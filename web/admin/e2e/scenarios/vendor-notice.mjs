import assert from 'node:assert/strict';
import { PHONE, Person, base, eventually, inDays } from '../browser.mjs';
import { expectedOrder, priceIn } from '../goods.mjs';
import { mailsAbout } from '../mail.mjs';

export const title = 'a vendor announces a shipment by the link in its mail, without a login, and the dock sees it';

export const run = async browser => {
    const [rita, anna] = await Promise.all(['rita', 'anna'].map(username => Person.at(browser, username)));
    const order = await expectedOrder(rita, [anna], await priceIn(rita, 'CUT-', 'ABR-'), 10);
    const link = await eventually('the mail has the link', async () => (await mailsAbout(order.number)).map(mail => /http\S+#\/shipment-notices\/[\w.-]+/.exec(mail)?.[0]).find(Boolean));

    const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', timezoneId: 'Europe/Amsterdam' });
    const page = await context.newPage();
    await page.goto(link.replace(/^https?:\/\/[^/]+/, base));
    await page.getByRole('heading', { name: new RegExp(order.number) }).waitFor();
    await page.getByLabel(/delivery note/).fill('LS-4711');
    const day = inDays(3);
    await page.getByLabel(/Arrives on/).fill(day);
    await page.getByLabel(/Quantity/).fill('8');
    await page.screenshot({ path: new URL('../screenshots/vendor-notice.png', import.meta.url).pathname });
    await page.getByRole('button', { name: 'Announce the shipment' }).click();
    await page.getByText('The shipment LS-4711 is announced').waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= PHONE.width, 'the page does not scroll sideways');
    await context.close();

    const ward = await Person.at(browser, 'ward');
    const { body: [expected] } = await ward.api('GET', `/api/expected-receipts?orderId=${order.id}`);
    assert.equal(expected.expectedDate, day);
    await ward.open(`/expected-receipts/${expected.id}/show`);
    await ward.page.getByText('sent by the vendor').waitFor();
    await ward.shot('expected-receipt');
    for (const person of [rita, anna, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
