import assert from 'node:assert/strict';
import { Person, becomes, choose, eventually } from '../browser.mjs';
import { complete } from '../forms.mjs';
import { expectedOrder, priceIn, receivedOrder } from '../goods.mjs';
import { bankAccountOf } from '../payments.mjs';
import { openTask } from '../purchase.mjs';

export const title = 'an invoice that is too dear is released by the buyer, clears what was received, is paid after others have approved it, and is open again when the bank sends the money back';

const QUANTITY = 4;

const enterInvoice = async (acco, order, number, unitPrice) => {
    const { page } = acco;
    await acco.open('/vendor-invoices/create');
    await choose(page.getByRole('combobox', { name: /Vendor/ }), order.vendorName);
    await page.getByRole('textbox', { name: 'Number' }).fill(number);
    await choose(page.getByLabel('Take the lines of an order'), order.number);
    await page.getByLabel('Unit price').fill(unitPrice);
    await page.getByLabel(/^Total/).fill((QUANTITY * Number(unitPrice)).toFixed(2));
    await acco.shot('invoice-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Register' }).click();
    await page.getByRole('columnheader', { name: 'Ordered' }).waitFor();
    return /vendor-invoices\/(\d+)/.exec(page.url())[1];
};

const invoiceOf = async (person, id) => (await person.api('GET', `/api/vendor-invoices/${id}`)).body;

const releaseException = async (bea, invoice, receipt) => {
    const { page } = bea;
    const task = await openTask(bea, { number: invoice.number, companyCode: 'QNL' });
    await bea.open(`/tasks/${task.id}/show`);
    const line = page.getByRole('rowgroup').filter({ hasText: receipt.number });
    await line.getByRole('link', { name: receipt.orderNumber }).waitFor();
    await line.getByText('Price', { exact: true }).waitFor();
    await page.getByTestId('diagram').locator('.djs-shape').first().waitFor();
    await page.getByLabel('Release: post as billed').check();
    await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('The price of the new catalogue');
    await bea.shot('three-way-match');
    await complete(page, task);
    await becomes(bea, invoice.number, `/api/vendor-invoices/${invoice.id}`, 'POSTED');
};

const propose = async (acco, order, invoice) => {
    const { page } = acco;
    await acco.open('/payment-proposals/create');
    await page.getByLabel(/^Due until/).fill(invoice.dueDate);
    await choose(page.getByRole('combobox', { name: /Vendors/ }), order.vendorName);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: invoice.number }).waitFor();
    await acco.shot('payment-proposal');
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    return /payment-proposals\/(\d+)/.exec(page.url())[1];
};

/** Each level that the amount and the age of the bank account need, one after the other. */
const approve = async (people, acco, path, number) => eventually('the payment is booked', async () => {
    for (const person of people) {
        const { body } = await person.api('GET', `/api/tasks?view=groups&businessKey=${number}&companyCode=QNL&_start=0&_end=5`);
        for (const { id } of body) {
            await person.open(`/tasks/${id}/show`);
            await person.page.getByRole('button', { name: 'Approve', exact: true }).click();
            await person.page.getByText(`${number} approved`).waitFor();
        }
    }
    return (await acco.api('GET', path)).body.status === 'BOOKED';
}, 120_000);

export const run = async browser => {
    // What rita asks for elsewhere would be added up with it, and a higher level that approves the order does not pay it.
    const [rob, anna, bea, ward, acco, axel] = await Promise.all(['rob', 'anna', 'bea', 'ward', 'acco', 'axel'].map(username => Person.at(browser, username)));
    const price = await priceIn(rob, 'CUT-', 'ABR-');
    const order = await expectedOrder(rob, [anna], price, QUANTITY);
    const receipt = await receivedOrder(ward, order);
    await bankAccountOf(order, acco, axel);
    const open = async () => (await acco.api('GET', `/api/open-receipts?companyCode=QNL&receiptId=${receipt.id}`)).body;
    assert.equal((await open()).length, 1, 'what was received is not invoiced yet');

    // Another price each time: a bill of the same amount would be held to be the same bill.
    const dear = (Number(price.unitPrice.amount) * 1.5 + (Date.now() % 100) / 100).toFixed(2);
    const id = await enterInvoice(acco, order, `INV-${Date.now() % 1_000_000}`, dear);
    const invoice = await becomes(acco, 'the invoice', `/api/vendor-invoices/${id}`, 'EXCEPTION');
    await releaseException(bea, invoice, receipt);
    assert.deepEqual(await open(), [], 'nothing of the receipt is left on goods received, not invoiced');
    await acco.open(`/vendor-invoices/${id}/show`);
    await acco.status('Posted');
    await acco.shot('invoice-posted');
    await acco.open('/trial-balance');
    await acco.page.getByRole('row').filter({ hasText: /not invoiced/i }).waitFor();
    await acco.shot('trial-balance');

    const proposal = await propose(acco, order, await invoiceOf(acco, id));
    const path = `/api/payment-proposals/${proposal}`;
    const people = await Promise.all(['aron', 'abel', 'alma'].map(username => Person.at(browser, username)));
    const { number } = (await acco.api('GET', path)).body;
    await approve(people, acco, path, number);
    assert.equal(Number((await invoiceOf(acco, id)).open.amount), 0, 'the invoice is paid');
    await acco.open(`/payment-proposals/${proposal}/show`);
    const [file] = await Promise.all([acco.page.waitForEvent('download'), acco.page.getByRole('button', { name: 'Payment file' }).click()]);
    assert.equal(file.suggestedFilename(), `${number}.xml`);
    await acco.shot('payment-booked');
    await acco.page.getByRole('row').filter({ hasText: invoice.number }).getByRole('button', { name: 'Sent back' }).click();
    await acco.page.getByRole('dialog').getByLabel('Reason').fill('The account is closed, says the bank');
    await acco.page.getByRole('dialog').getByRole('button', { name: 'Sent back' }).click();
    await acco.page.getByRole('row').filter({ hasText: invoice.number }).getByText(/^Sent back \d/).waitFor();
    await acco.shot('payment-sent-back');
    assert.equal((await invoiceOf(acco, id)).status, 'POSTED', 'the invoice is open again');
    for (const person of [rob, anna, bea, ward, acco, axel, ...people]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
