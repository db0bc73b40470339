import assert from 'node:assert/strict';
import { Person, choose, eventually } from './browser.mjs';

const taken = new Set();

/**
 * A price of a vendor in good standing, another one in each run: amounts of one vendor and requester add up. No two scenarios get the
 * same product while there are others, since an agreement, an approved supplier or an open order of one changes what the other meets.
 */
export const somePrice = async (person, companyCode, currency) => {
    const { body: prices } = await person.api('GET', `/api/vendor-prices?companyCode=${companyCode}&_start=0&_end=1000`);
    assert.ok(prices.length > 0, 'there are vendor prices in the demo data');
    const suits = ({ unitPrice: { amount, currency: of }, minQuantity }) => of === currency && Number(minQuantity.value) <= 1 && Number(amount) >= 5 && Number(amount) <= 400;
    const shuffled = prices.filter(suits).map(price => [Math.random() + taken.has(price.productId), price]).sort(([one], [other]) => one - other);
    for (const [, price] of shuffled) {
        const { body: vendor } = await person.api('GET', `/api/vendors/${price.vendorId}`);
        const { body: product } = await person.api('GET', `/api/products/${price.productId}`);
        if (vendor.status === 'ACTIVE' && vendor.email && product.active && !['CAPITAL', 'HAZARDOUS'].includes(product.categoryCode)) {
            taken.add(price.productId);
            return price;
        }
    }
    throw new Error(`no suitable price in ${companyCode}`);
};

/** Writes a requisition by search and submits it, as a requester does. */
export const submitRequisition = async (person, { title, price, amount, shots }) => {
    const { page } = person;
    await person.open('/requisitions/create');
    await page.getByRole('textbox', { name: 'Title' }).fill(title);
    await page.getByRole('button', { name: 'Add line' }).click();
    await choose(page.getByLabel('Product'), price.productSku, new RegExp(price.productSku));
    const unitPrice = page.getByLabel('Unit price');
    await eventually('the price is filled in', async () => Number(await unitPrice.inputValue()) > 0);
    // A larger quantity may have a lower price, so the quantity is found in two steps.
    for (let step = 0; step < 2; step++) {
        const quantity = Math.max(1, Math.round(amount / Number(await unitPrice.inputValue())));
        await page.getByLabel('Quantity').fill(String(quantity));
        await page.getByLabel('Quantity').blur();
        await page.waitForTimeout(500);
    }
    if (shots) await person.shot('requisition-form');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    await page.getByText('Submitted for approval').waitFor();
    const id = /requisitions\/(\d+)/.exec(page.url())[1];
    return requisition(person, id);
};

/** The same without the form, for scenarios about what comes later. */
export const requisitionOf = async (person, { title, price, amount, unitPrice = price.unitPrice.amount }) => {
    const created = await person.api('POST', '/api/requisitions', {
        companyCode: price.companyCode, title, currency: price.unitPrice.currency,
        lines: [{
            productId: price.productId, quantity: { value: String(Math.max(1, Math.round(amount / Number(unitPrice)))), unit: price.minQuantity.unit },
            suggestedVendorId: price.vendorId, unitPrice: { amount: unitPrice, currency: price.unitPrice.currency },
        }],
    });
    assert.equal(created.status, 201, JSON.stringify(created.body));
    const { status, body } = await person.api('POST', `/api/requisitions/${created.body.id}/submit`, {});
    assert.equal(status, 200, JSON.stringify(body));
    return body;
};

/** Approves for these people, and on the levels above them where those are needed too, until the answer pleases. */
export const approvedUntil = async (requester, approvers, document, what, ask) => {
    const above = [];
    const done = await eventually(what, async () => {
        const answer = await ask();
        if (answer) return answer;
        await approveWhatIsOpen([...approvers, ...above], document);
        if (!above.length && await waitsAbove(requester, document)) above.push(...await levelsAbove(requester));
        return null;
    });
    for (const person of above) await person.leave();
    return done;
};

/** A requisition with its orders, once all levels that it takes have approved it. */
export const ordered = (requester, approvers, submitted) => approvedUntil(requester, approvers, submitted, 'it is ordered', async () => {
    const read = await requisition(requester, submitted.id);
    return read.status === 'ORDERED' && read.orderIds.length > 0 && read;
});

/** Other scenarios may have asked for goods of the same vendor: together they can need more than the first level. */
const waitsAbove = async (requester, { number, companyCode }) => {
    const { body } = await requester.api('GET', `/api/tasks?view=all&businessKey=${number}&companyCode=${companyCode}&_start=0&_end=5`);
    return body.some(({ approvalLevel }) => approvalLevel > 1);
};

const levelsAbove = requester => Promise.all(['abel', 'alma'].map(username => Person.at(requester.context.browser(), username)));

/** An order that a vendor has; the first approvers are at hand already. */
export const sentOrder = async (requester, approvers, wish) => {
    const { orderIds: [id] } = await ordered(requester, approvers, await requisitionOf(requester, wish));
    return eventually('the order is sent', async () => {
        const { body } = await requester.api('GET', `/api/purchase-orders/${id}`);
        return body.status === 'SENT' && body;
    });
};

const approveWhatIsOpen = async (approvers, { number, companyCode }) => {
    for (const approver of approvers) {
        const { body } = await approver.api('GET', `/api/tasks?view=groups&businessKey=${number}&companyCode=${companyCode}&_start=0&_end=5`);
        for (const task of body) await approver.api('POST', `/api/tasks/${task.id}/complete`, { variables: { decision: 'approve' } });
    }
};

export const requisition = async (person, id) => (await person.api('GET', `/api/requisitions/${id}`)).body;

/** The open task about a document that this person sees, as soon as it is there. */
export const openTask = (person, { number, companyCode }, view = 'all') =>
    eventually(`${person.username} gets a task`, async () => {
        const { body } = await person.api('GET', `/api/tasks?view=${view}&businessKey=${number}&companyCode=${companyCode}&_start=0&_end=10`);
        return body.find(task => task.state === 'CREATED');
    });

/** The list of tasks with those alone that a text finds: what others do moves the rows of the whole list, which has more than one page. */
export const openList = (person, q) => person.open(`/tasks?filter=${encodeURIComponent(JSON.stringify({ view: 'groups', q }))}`);

/** Finds the task in the list, opens it and approves. */
export const approveInBrowser = async (person, requisition, shots) => {
    const { page } = person;
    await openTask(person, requisition);
    await openList(person, requisition.number);
    const row = page.getByRole('row').filter({ hasText: requisition.number });
    await row.waitFor();
    if (shots) await person.shot(`${shots}-list`);
    await row.getByText(requisition.title).click();
    await page.getByRole('heading', { name: requisition.title, level: 1 }).waitFor();
    const approve = page.getByRole('button', { name: 'Approve', exact: true });
    await page.getByTestId('diagram').locator('.djs-shape').first().waitFor();
    if (shots) await person.shot(`${shots}-page`);
    await approve.click();
    await page.getByText(`${requisition.number} approved`).waitFor();
};
