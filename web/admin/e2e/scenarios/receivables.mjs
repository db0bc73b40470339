import assert from 'node:assert/strict';
import { Person, choose, eventually } from '../browser.mjs';

export const title = 'a customer is billed, pays a part, gets the rest credited after approval, and the books agree with the ageing';

const newCustomer = async acco => {
    const name = `Browser customer ${Date.now() % 1_000_000}`;
    const { page } = acco;
    await acco.open('/customers/create');
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByLabel('Discount days').fill('10');
    await page.getByLabel('Discount %').fill('2');
    await page.getByLabel('E-mail').fill('accounts@customer.example');
    await acco.shot('customer-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(url => !url.hash.includes('/create'));
    return eventually('the customer is stored', async () => {
        const { body: [customer] } = await acco.api('GET', `/api/customers?q=${encodeURIComponent(name)}&_start=0&_end=1`);
        return customer;
    });
};

const bill = async (acco, customer) => {
    const { page } = acco;
    await acco.open('/customer-invoices/create');
    await choose(page.getByRole('combobox', { name: /Customer/ }), customer.name);
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByLabel('Description').fill('Rental of a lift truck');
    await page.getByLabel('Quantity').fill('10');
    await choose(page.getByLabel(/^Unit/).first(), 'PCE', /PCE/);
    await page.getByLabel('Unit price').fill('10');
    await page.getByLabel('Tax %').fill('21');
    await acco.shot('customer-invoice-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Post and send' }).click();
    await page.getByText('Posted', { exact: true }).first().waitFor();
    return /customer-invoices\/(\d+)/.exec(page.url())[1];
};

const receive = async (acco, customer, amount) => {
    const { page } = acco;
    await acco.open('/customer-payments/create');
    await choose(page.getByRole('combobox', { name: /Customer/ }), customer.name);
    await page.getByLabel('Amount', { exact: false }).first().fill(amount);
    await page.getByText(/stay as credit of the customer/).waitFor();
    await acco.shot('customer-payment-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Settled by').waitFor();
};

const credit = async (cora, invoice) => {
    const { page } = cora;
    await cora.open(`/customer-invoices/${invoice.id}/show`);
    await page.getByRole('button', { name: 'Credit', exact: true }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Quantity' }).fill('2');
    await page.getByRole('dialog').getByLabel('Reason').last().fill('Two days less');
    await cora.shot('credit-dialog');
    await page.getByRole('dialog').getByRole('button', { name: 'Credit', exact: true }).click();
    return eventually('the credit is asked for', async () => {
        const { body: [note] } = await cora.api('GET', `/api/customer-invoices/${invoice.id}/notes`);
        return note;
    });
};

const approve = async (anna, note) => {
    const task = await eventually('the credit is to be approved', async () => {
        const { body: [found] } = await anna.api('GET', `/api/tasks?view=groups&businessKey=${note.requestNumber}&companyCode=QNL&_start=0&_end=5`);
        return found;
    });
    await anna.open(`/tasks/${task.id}/show`);
    await anna.page.getByText('Rental of a lift truck').waitFor();
    await anna.shot('credit-approval');
    await anna.page.getByRole('button', { name: 'Approve', exact: true }).click();
};

export const run = async browser => {
    const [acco, cora, anna] = await Promise.all(['acco', 'cora', 'anna'].map(username => Person.at(browser, username)));
    const customer = await newCustomer(acco);
    const id = await bill(acco, customer);
    const { body: invoice } = await acco.api('GET', `/api/customer-invoices/${id}`);
    assert.match(invoice.number, /^SI-\d{4}-\d{6}$/);
    await eventually('the invoice is mailed', async () => (await acco.api('GET', `/api/customer-invoices/${id}`)).body.mailedAt);

    await receive(acco, customer, '100');
    const open = async () => Number((await acco.api('GET', `/api/customer-invoices/${id}`)).body.open.amount);
    assert.equal(await open(), 21, 'the receipt has settled a part of the invoice');

    const note = await credit(cora, invoice);
    await approve(anna, note);
    await eventually('the credit is posted', async () => (await acco.api('GET', `/api/customer-invoices/${note.id}`)).body.number);
    assert.equal(await open(), 0, 'the credit has settled what was open');
    const { body: [left] } = await acco.api('GET', `/api/open-items?side=RECEIVABLE&companyCode=QNL&partnerId=${customer.id}&_start=0&_end=5`);
    assert.equal(Number(left.open.amount), -3.2, 'the rest of the credit stays open');

    await acco.open(`/ageing?filter=${encodeURIComponent(JSON.stringify({ side: 'RECEIVABLE', companyCode: 'QNL' }))}`);
    await acco.page.getByText(/as the control accounts say/).waitFor();
    await acco.shot('ageing-receivables');
    await acco.page.getByRole('link', { name: customer.name }).click();
    await acco.page.getByText((await acco.api('GET', `/api/customer-invoices/${note.id}`)).body.number).waitFor();
    await cora.open('/dunning-cases');
    await cora.page.getByRole('menuitem', { name: 'Dunning' }).waitFor();
    await cora.shot('dunning');
    for (const person of [acco, cora, anna]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
