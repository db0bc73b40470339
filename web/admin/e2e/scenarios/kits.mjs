import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { because, freeGoods, onHandAt, otherBin } from '../stock.mjs';

export const title = 'kits are assembled of what lies free and taken apart again';

const productForKit = async (adam, without) => {
    const { body: kits } = await adam.api('GET', '/api/kits?companyCode=QNL&_start=0&_end=500');
    const { body: products } = await adam.api('GET', '/api/products?tracking=NONE&active=true&baseUnit=PCE&_start=0&_end=300');
    const taken = new Set(kits.map(({ productId }) => productId));
    return products.filter(({ id, hazardClass }) => id !== without && !taken.has(id) && !hazardClass).sort(() => Math.random() - 0.5)[0];
};

export const run = async browser => {
    const [acco, adam, ward] = await Promise.all(['acco', 'adam', 'ward'].map(username => Person.at(browser, username)));
    const goods = await freeGoods(acco, 8);
    const product = await productForKit(adam, goods.productId);
    const kit = await adam.api('POST', '/api/kits', { companyCode: 'QNL', productId: product.id, components: [{ productId: goods.productId, quantity: '2' }] });
    assert.equal(kit.status, 201, JSON.stringify(kit.body));
    const bin = await otherBin(acco, goods);
    const before = await onHandAt(acco, product.id, bin.id);
    const order = await ward.api('POST', '/api/assembly-orders', { kitId: kit.body.id, quantity: '2', locationId: bin.id });
    assert.equal(order.status, 201, JSON.stringify(order.body));
    assert.equal(await onHandAt(acco, product.id, bin.id), before + 2);
    const { page } = ward;
    await ward.open('/assembly-orders');
    await page.getByText(order.body.number).first().click();
    await page.getByRole('heading', { name: /Stock moves/ }).waitFor();
    await ward.shot('assembly');
    await because(page, 'Take apart', 'The parts are wanted');
    await page.getByText('The parts are wanted').first().waitFor();
    await eventually('the kits are gone', async () => (await onHandAt(acco, product.id, bin.id)) === before);
    for (const person of [acco, adam, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
