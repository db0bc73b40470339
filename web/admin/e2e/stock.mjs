import assert from 'node:assert/strict';
import { eventually } from './browser.mjs';

/** Goods without lots that lie free in a storage bin, other ones in each run; counted by somebody who is shown the book. */
export const freeGoods = async (person, atLeast, unit = 'PCE') => {
    const { body: rows } = await person.api('GET', '/api/stock?companyCode=QNL&kind=STORAGE&_start=0&_end=1000');
    const { body: counts } = await person.api('GET', '/api/stock-counts?companyCode=QNL&_sort=plannedAt&_order=DESC&_start=0&_end=500');
    const counted = new Set(counts.filter(({ status }) => ['PLANNED', 'COUNTING', 'ASSESSED'].includes(status)).map(({ locationId }) => locationId));
    const candidates = rows.filter(row => !row.lotId && !row.ownerId && row.unit === unit && row.available && Number(row.available.value) >= atLeast && Number(row.reserved.value) === 0
        && !counted.has(row.locationId)).sort(() => Math.random() - 0.5);
    for (const row of candidates) {
        const { body: product } = await person.api('GET', `/api/products/${row.productId}`);
        if (!product.hazardClass) return row;
    }
    throw new Error(`no ${atLeast} free goods in ${unit}`);
};

/** A bin of zone A in the same warehouse, an empty one if there is any: one with other goods may have no room. */
export const otherBin = async (person, goods) => {
    const { body: bins } = await person.api('GET', `/api/locations?companyCode=QNL&kind=STORAGE&zone=A&active=true&warehouseCode=${goods.warehouseCode}&_start=0&_end=100`);
    const { body: stock } = await person.api('GET', '/api/stock?companyCode=QNL&kind=STORAGE&_start=0&_end=1000');
    const filled = new Set(stock.map(({ locationId }) => locationId));
    return bins.filter(({ id }) => id !== goods.locationId).sort((a, b) => filled.has(a.id) - filled.has(b.id) || Math.random() - 0.5)[0];
};

export const onHandAt = async (person, productId, locationId) =>
    (await person.api('GET', `/api/stock?productId=${productId}&locationId=${locationId}&_start=0&_end=50`)).body.reduce((sum, { onHand }) => sum + Number(onHand.value), 0);

/** Another warehouse with a dock; made when there is none yet. */
export const dockElsewhere = async (administrator, goods) => {
    const { body: docks } = await administrator.api('GET', '/api/locations?companyCode=QNL&kind=INPUT&_start=0&_end=50');
    const there = docks.find(({ warehouseCode }) => warehouseCode !== goods.warehouseCode);
    if (there) return there;
    const code = `E2E${Date.now() % 100_000}`;
    const made = await administrator.api('POST', '/api/warehouses', { code, companyCode: 'QNL', name: 'Second warehouse' });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const dock = await administrator.api('POST', '/api/locations', { companyCode: 'QNL', warehouseCode: code, code: 'IN', name: 'Goods in', kind: 'INPUT' });
    assert.equal(dock.status, 201, JSON.stringify(dock.body));
    return dock.body;
};

export const countOf = async (person, id) => (await person.api('GET', `/api/stock-counts/${id}`)).body;

export const askedFor = (person, id, time) => eventually(`somebody is asked for count ${time}`, async () => (await countOf(person, id)).askedFor === time);

/** Says why in the dialog that an action opens. */
export const because = async (page, button, reason) => {
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: button }).click();
    await dialog.getByText('Please give a reason').waitFor();
    await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: button }).click();
    await dialog.waitFor({ state: 'detached' });
};
