import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { approvedUntil, requisitionOf, somePrice } from '../purchase.mjs';

export const title = 'a step that fails is an incident that says why; once the cause is mended it is tried again and the case goes on';

const prepared = {};

const setEmail = async (person, vendorId, email) => {
    const { body } = await person.api('GET', `/api/vendors/${vendorId}`);
    const { status } = await person.api('PUT', `/api/vendors/${vendorId}`, { ...body, email });
    assert.equal(status, 200);
    return body.email;
};

/** The vendor gets the address back that was taken away, also after a try that came no further. */
const mend = async bea => {
    if (prepared.vendorId) await setEmail(bea, prepared.vendorId, prepared.email);
};

/** Orders from a vendor who has no address; the engine tries to send it for a minute before it asks for help. */
export const begin = async browser => {
    const [rita, bea] = await Promise.all(['rita', 'bea'].map(username => Person.at(browser, username)));
    await mend(bea);
    const price = await somePrice(rita, 'QNL', 'EUR');
    prepared.email = await setEmail(bea, price.vendorId, null);
    prepared.vendorId = price.vendorId;
    // At half of the price nobody else comes into question.
    prepared.requisition = await requisitionOf(rita, {
        title: `Pens ${Date.now() % 1000}`, price, amount: 100, unitPrice: (Number(price.unitPrice.amount) / 2).toFixed(2),
    });
    for (const person of [rita, bea]) await person.leave();
};

export const run = async browser => {
    const [rita, anna, bea, petra, adam] = await Promise.all(['rita', 'anna', 'bea', 'petra', 'adam'].map(username => Person.at(browser, username)));
    const orderOf = async () => {
        const { body } = await bea.api('GET', `/api/requisitions/${prepared.requisition.id}`);
        return body.orderIds[0] && (await bea.api('GET', `/api/purchase-orders/${body.orderIds[0]}`)).body;
    };
    const order = await approvedUntil(rita, [anna], prepared.requisition, 'the order is created', orderOf);
    const incidentIn = state => eventually(`there is an incident that is ${state}`, async () => {
        const { body } = await petra.api('GET', `/api/incidents?state=${state}&companyCode=QNL&_start=0&_end=50`);
        return body.find(({ businessKey }) => businessKey === order.number);
    }, 120_000);
    const incident = await incidentIn('OPEN');
    const { page } = petra;
    await petra.open('/incidents');
    const row = page.getByRole('row').filter({ hasText: order.number });
    await row.getByText(incident.message).waitFor();
    assert.equal(await row.getByRole('button', { name: 'Try again' }).count(), 0, 'that is for administrators');
    await petra.shot('incidents');
    await row.getByRole('link', { name: order.number }).click();
    await page.getByText(/1 step failed/).first().waitFor();
    await petra.shot('instance-with-incident');

    await mend(bea);
    await adam.open('/incidents');
    const open = adam.page.getByRole('row').filter({ hasText: order.number }).filter({ hasText: 'Every try failed' });
    await open.getByRole('button', { name: 'Try again' }).click();
    await eventually('the order is sent', async () => (await orderOf()).status === 'SENT');
    await incidentIn('RESOLVED');
    await petra.open('/incidents');
    await row.getByText('Resolved').waitFor();
    for (const person of [rita, anna, bea, petra, adam]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
