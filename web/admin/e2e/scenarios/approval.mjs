import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { approveInBrowser, requisition, somePrice, submitRequisition } from '../purchase.mjs';

export const title = 'a requisition of about 12,000 EUR passes two levels, the order is sent, the auditor sees every step';

export const run = async browser => {
    const rita = await Person.at(browser, 'rita');
    await rita.shot('home-requester');
    const price = await somePrice(rita, 'QNL', 'EUR');
    const submitted = await submitRequisition(rita, { title: `Spare parts for dock ${Date.now() % 1000}`, price, amount: 12_000, shots: true });
    await rita.shot('requisition-submitted');
    assert.ok(Math.abs(Number(submitted.totalInCompanyCurrency.amount) - 12_000) < 1_500, `about 12,000, is ${submitted.totalInCompanyCurrency.amount}`);

    const anna = await Person.at(browser, 'anna');
    await anna.shot('home-approver');
    await approveInBrowser(anna, submitted, 'task-level-1');
    const abel = await Person.at(browser, 'abel');
    await approveInBrowser(abel, submitted, 'task-level-2');

    const ordered = await eventually('the requisition is ordered', async () => {
        const now = await requisition(rita, submitted.id);
        return now.status === 'ORDERED' && now.orderIds.length > 0 && now;
    });
    const bea = await Person.at(browser, 'bea');
    const order = await eventually('the order is sent to the vendor', async () => {
        const { body } = await bea.api('GET', `/api/purchase-orders/${ordered.orderIds[0]}`);
        return body.status === 'SENT' && body;
    });
    const { page } = bea;
    await bea.open(`/purchase-orders/${order.id}/show`);
    await bea.status('Sent');
    await bea.shot('purchase-order');
    const { status, body } = await bea.api('GET', `/api/purchase-orders/${order.id}/document`);
    assert.equal(status, 200);
    assert.ok(String(body).startsWith('%PDF'), 'the document is a PDF');
    await page.getByRole('button', { name: 'Document' }).click();
    await page.locator('iframe[title$=".pdf"]').waitFor();
    await bea.shot('purchase-order-document');

    const otto = await Person.at(browser, 'otto');
    await otto.shot('home-auditor');
    await otto.open('/process-instances');
    await otto.page.getByRole('textbox', { name: 'Search' }).fill(submitted.number);
    // Of the others only the heads of the columns stay.
    await otto.page.getByRole('row').filter({ hasNotText: submitted.number }).nth(1).waitFor({ state: 'detached' });
    const row = otto.page.getByRole('row').filter({ hasText: submitted.number }).first();
    await row.waitFor();
    await otto.shot('process-instances');
    await row.getByText(submitted.number).click();
    await otto.page.getByText(/Anna .* approved/).first().waitFor();
    await otto.page.getByText(/Abel .* approved/).first().waitFor();
    await otto.page.getByTestId('diagram').locator('.djs-shape').first().waitFor();
    await otto.page.waitForTimeout(700);
    await otto.shot('process-instance');
    await otto.page.getByText(/Anna .* approved/).first().click();
    await otto.shot('process-instance-replay');
    for (const person of [rita, anna, abel, bea, otto]) {
        assert.deepEqual(person.errors, [], `no error in the browser of ${person.username}`);
        await person.leave();
    }
};
