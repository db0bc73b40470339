import assert from 'node:assert/strict';
import { PHONE, Person } from '../browser.mjs';
import { openList, openTask, somePrice, submitRequisition } from '../purchase.mjs';

export const title = 'on the width of a phone the list is cards and the buttons of a decision stay in reach';

export const run = async browser => {
    const rita = await Person.at(browser, 'rita');
    const price = await somePrice(rita, 'QNL', 'EUR');
    const submitted = await submitRequisition(rita, { title: `Straps ${Date.now() % 1000}`, price, amount: 1_800 });
    await rita.leave();

    const anna = await Person.at(browser, 'anna', PHONE);
    await openTask(anna, submitted);
    await anna.shot('phone-home');
    await openList(anna, submitted.number);
    const card = anna.page.getByRole('link').filter({ hasText: submitted.number });
    await card.waitFor();
    await anna.shot('phone-task-list');
    assert.equal(await anna.page.getByRole('table').count(), 0, 'no table on a phone');
    await card.click();
    const approve = anna.page.getByRole('button', { name: 'Approve', exact: true });
    await approve.waitFor();
    await anna.page.getByText(submitted.lines[0].productName).first().waitFor();
    await anna.shot('phone-task-page');
    const box = await approve.boundingBox();
    assert.ok(box.y + box.height <= PHONE.height && box.y > PHONE.height / 2, 'the button is at the lower edge of the screen');
    const width = await anna.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= PHONE.width, `the page does not scroll sideways, but is ${width} wide`);
    await approve.click();
    await anna.page.getByText(`${submitted.number} approved`).waitFor();
    await anna.leave();
};
