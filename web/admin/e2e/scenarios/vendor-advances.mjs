import assert from 'node:assert/strict';
import { Person, becomes, choose, eventually, today } from '../browser.mjs';
import { expectedOrder, priceIn, receivedOrder } from '../goods.mjs';
import { bankAccountOf } from '../payments.mjs';

export const title = 'an advance is asked for by the buyer, paid after others have approved it, and cleared against the invoice when it comes';

const ADVANCE = 20;

const ask = async (bea, { vendorName, number }, amount) => {
    const { page } = bea;
    await bea.open('/vendor-advances/create');
    await choose(page.getByRole('combobox', { name: /^Vendor/ }), vendorName);
    await page.getByLabel(/^Pay on/).fill(today());
    await page.getByRole('textbox', { name: /^Amount/ }).fill(amount);
    await page.getByRole('textbox', { name: /^Order/ }).fill(number);
    await bea.shot('advance-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row').filter({ hasText: vendorName }).first().waitFor();
    await bea.shot('advance-asked');
    const { body: [advance] } = await bea.api('GET', '/api/vendor-advances?companyCode=QNL&status=REQUESTED&_sort=requestedAt&_order=DESC&_start=0&_end=1');
    assert.equal(advance.requestedBy, 'bea');
    return advance;
};

/** Each level by one of the approvers; what else is due to the vendor is left out. */
const pay = async (acco, people, advance) => {
    const made = await acco.api('POST', '/api/payment-proposals', { companyCode: 'QNL', dueUntil: today(), payOn: today(), vendorIds: [advance.vendorId] });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const path = `/api/payment-proposals/${made.body.id}`;
    await acco.open(`/payment-proposals/${made.body.id}/show`);
    await acco.page.getByText(advance.number).first().waitFor();
    await acco.shot('advance-proposed');
    assert.equal((await acco.api('POST', `${path}/submit`, {})).status, 200);
    await eventually('the advance is paid', async () => {
        for (const person of people) {
            const { body: tasks } = await person.api('GET', `/api/tasks?view=groups&businessKey=${made.body.number}&companyCode=QNL&_start=0&_end=5`);
            for (const { id } of tasks) await person.api('POST', `/api/tasks/${id}/complete`, { variables: { decision: 'approve' } });
        }
        return (await acco.api('GET', `/api/vendor-advances/${advance.id}`)).body.status === 'PAID';
    });
};

const billed = async (acco, order, number) => {
    const { lines: [line] } = order;
    const made = await acco.api('POST', '/api/vendor-invoices', {
        companyCode: 'QNL', kind: 'INVOICE', vendorId: order.vendorId, number, invoiceDate: today(), dueDate: '2099-12-31',
        total: { amount: (Number(line.quantity.value) * Number(line.unitPrice.amount)).toFixed(2), currency: 'EUR' },
        lines: [{ kind: 'GOODS', orderLineId: line.id, quantity: line.quantity, unitPrice: line.unitPrice, taxPercent: '0' }],
    });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const path = `/api/vendor-invoices/${made.body.id}`;
    await acco.api('POST', `${path}/register`, {});
    return becomes(acco, number, path, 'POSTED');
};

const clear = async (acco, advance, invoice) => {
    const { page } = acco;
    await acco.open('/vendor-advances');
    await page.getByRole('row').filter({ hasText: advance.number }).getByRole('button', { name: 'Clear' }).click();
    await choose(page.getByRole('dialog').getByRole('combobox'), invoice.number, new RegExp(invoice.number));
    await acco.shot('advance-clear');
    await page.getByRole('dialog').getByRole('button', { name: 'Clear' }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: advance.number }).getByText('Cleared').waitFor();
    await acco.shot('advance-cleared');
};

export const run = async browser => {
    const [rob, anna, bea, ward, acco, axel, ...people] = await Promise.all(['rob', 'anna', 'bea', 'ward', 'acco', 'axel', 'aron', 'abel', 'alma'].map(username => Person.at(browser, username)));
    const price = await priceIn(rob, 'CUT-', 'ABR-');
    // Another quantity each time: a bill of the same amount would be held to be the same bill.
    const quantity = Math.ceil(ADVANCE / Number(price.unitPrice.amount)) + Date.now() % 20;
    const order = await expectedOrder(rob, [anna], price, quantity);
    const paid = async () => {
        await bankAccountOf(order, acco, axel);
        const asked = await ask(bea, order, ADVANCE.toFixed(2));
        await pay(acco, people, asked);
        return asked;
    };
    const received = async () => {
        await receivedOrder(ward, order);
        return billed(acco, order, `ADV-${Date.now() % 1_000_000}`);
    };
    const [advance, invoice] = await Promise.all([paid(), received()]);
    await clear(acco, advance, invoice);
    const { body: open } = await acco.api('GET', `/api/vendor-invoices/${invoice.id}`);
    assert.equal(Math.round(Number(invoice.open.amount) - Number(open.open.amount)), ADVANCE, 'so much less is to be paid');
    await acco.open(`/vendor-invoices/${invoice.id}/show`);
    await acco.page.getByText(new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(open.open.amount)).first().waitFor();
    await acco.page.getByRole('row').filter({ hasText: /^Advance VA-/ }).waitFor();
    await acco.shot('advance-on-invoice');
    for (const person of [rob, anna, bea, ward, acco, axel, ...people]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
