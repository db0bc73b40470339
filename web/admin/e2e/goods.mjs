import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { choose, eventually } from './browser.mjs';
import { sentOrder } from './purchase.mjs';

/** A price for few of a product that pleases, another one in each run. */
export const priceOf = async (person, pleases) => {
    const { body: prices } = await person.api('GET', '/api/vendor-prices?companyCode=QNL&_start=0&_end=1000');
    const candidates = prices.filter(({ minQuantity }) => Number(minQuantity.value) <= 1).sort(() => Math.random() - 0.5);
    for (const price of candidates) {
        const { body: product } = await person.api('GET', `/api/products/${price.productId}`);
        if (!product.active || !pleases(product, price)) continue;
        const { body: vendor } = await person.api('GET', `/api/vendors/${price.vendorId}`);
        if (vendor.status === 'ACTIVE' && vendor.email) return { ...price, gtin: product.gtin };
    }
    throw new Error(`no price of a product with ${pleases}`);
};

/** A price in euro of a product without lots in one of the categories. */
export const priceIn = (person, ...categories) =>
    priceOf(person, ({ tracking, categoryCode }, { unitPrice }) => tracking === 'NONE' && unitPrice.currency === 'EUR' && categories.some(category => categoryCode.startsWith(category)));

/** An order of one line that the dock expects. */
export const expectedOrder = async (requester, approvers, price, quantity) => {
    const amount = quantity * Number(price.unitPrice.amount);
    const order = await sentOrder(requester, approvers, { title: `Stock ${price.productSku}`, price, amount });
    assert.equal(Number(order.lines[0].quantity.value), quantity);
    await eventually('the dock expects the order', async () => (await requester.api('GET', `/api/expected-receipts?orderId=${order.id}`)).body.length > 0);
    return order;
};

export const receiptOf = async (person, id) => (await person.api('GET', `/api/goods-receipts/${id}`)).body;

export const postedReceipt = (person, id) => eventually('the receipt is posted', async () => {
    const receipt = await receiptOf(person, id);
    return receipt.status === 'POSTED' && receipt;
});

/** All of an order received without the screen, for scenarios about what comes later. */
export const receivedOrder = async (receiver, order) => {
    const opened = await receiver.api('POST', '/api/goods-receipts', { code: order.number });
    assert.equal(opened.status, 201, JSON.stringify(opened.body));
    const path = `/api/goods-receipts/${opened.body.id}`;
    for (const { productSku, quantity } of order.lines) {
        const { body } = await receiver.api('POST', `${path}/scans`, { scanId: randomUUID(), raw: productSku, quantity });
        assert.equal(body.outcome, 'counted', JSON.stringify(body));
    }
    const { status, body } = await receiver.api('POST', `${path}/finish-count`, { deliveryNote: `DN-${Date.now() % 10_000}` });
    assert.equal(status, 200, JSON.stringify(body));
    return postedReceipt(receiver, opened.body.id);
};

export const putawayOf = (receiver, { number }) => eventually('there is something to put away', async () => {
    const { body } = await receiver.api('GET', '/api/putaways?status=OPEN&_start=0&_end=500');
    return body.find(({ sourceNumber }) => sourceNumber === number);
});

/** Carries goods into another bin than the suggested one, for a reason: into the first that takes them. */
export const intoAnotherBin = async (receiver, putaway, reason, shot) => {
    const { page } = receiver;
    const { body: bins } = await receiver.api('GET', `/api/locations?warehouseCode=${putaway.warehouseCode}&kind=STORAGE&_start=0&_end=50&_sort=path&_order=DESC`);
    await receiver.open(`/putaways/${putaway.id}/show`);
    const confirm = page.getByRole('button', { name: 'It is there' });
    const why = page.getByLabel(/Why another bin/);
    for (const other of bins.filter(({ id }) => id !== putaway.suggestedLocationId)) {
        await choose(page.getByRole('combobox', { name: 'Another bin' }), other.code, new RegExp(`^${other.code}$`));
        await why.fill('');
        assert.ok(await confirm.isDisabled(), 'another bin wants a reason');
        await why.fill(reason);
        if (shot) await receiver.shot(shot);
        await confirm.click();
        const done = page.getByText('Put away', { exact: true }).first();
        const refused = page.getByRole('alert').filter({ hasText: /may not hold|has no room|is being counted/ });
        await done.or(refused).first().waitFor();
        if (await done.count()) return other;
    }
    throw new Error('no other bin takes the goods');
};

/** Carries the goods of a document into the suggested bin, on a hand-held; if none has room, into some other one. */
export const putAway = async (receiver, receipt) => {
    const { page } = receiver;
    const putaway = await putawayOf(receiver, receipt);
    if (!putaway.suggestedLocationId) return intoAnotherBin(receiver, putaway, 'Moved together', 'putaway');
    await receiver.open(`/putaways/${putaway.id}/show`);
    await page.getByRole('button', { name: 'It is there' }).waitFor();
    await receiver.shot('putaway');
    await page.getByRole('button', { name: 'It is there' }).click();
    await page.getByText('Put away', { exact: true }).first().waitFor();
};
