import assert from 'node:assert/strict';
import { Person, choose, eventually } from '../browser.mjs';

export const title = 'products and vendors are created and changed; what the server refuses is said at its field';

const fillIn = async (page, fields, choices = {}) => {
    for (const [label, text] of Object.entries(choices)) await choose(page.getByRole('combobox', { name: label }), text);
    for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
};

const save = page => page.getByRole('button', { name: 'Save' }).click();

const saved = async (person, resource, q) => {
    await person.page.waitForURL(new RegExp(`#/${resource}(\\?|$)`));
    const { body } = await person.api('GET', `/api/${resource}?q=${q}&_start=0&_end=5`);
    assert.equal(body.length, 1, `one of ${resource} is found by ${q}`);
    return body[0];
};

/** Creates one with an error first, which is shown at the field. */
const create = async (person, resource, { fields, choices, wrong, right, q }) => {
    const { page } = person;
    await person.open(`/${resource}/create`);
    await fillIn(page, { ...fields, ...wrong }, choices);
    await save(page);
    const [label] = Object.keys(wrong);
    await page.getByLabel(label, { exact: true }).and(page.locator('[aria-invalid=true]')).waitFor();
    await fillIn(page, right);
    await save(page);
    return saved(person, resource, q);
};

const change = async (person, resource, id, fields) => {
    await person.open(`/${resource}/${id}`);
    // What is typed before the document itself is read may be lost, and then there is nothing to save.
    await eventually('the form takes the change', async () => {
        await fillIn(person.page, fields);
        return person.page.getByRole('button', { name: 'Save' }).click({ timeout: 5_000 }).then(() => true, () => false);
    });
    await person.page.waitForURL(new RegExp(`#/${resource}(\\?|$)`));
    return (await person.api('GET', `/api/${resource}/${id}`)).body;
};

const catalogue = async person => {
    const mark = String(Date.now() % 1_000_000).padStart(6, '0');
    const { body: [taken] } = await person.api('GET', '/api/products?_start=0&_end=1&active=true');
    const product = await create(person, 'products', {
        fields: { 'Name *': `Test bolt ${mark}` }, choices: { Category: taken.categoryCode, 'Base unit': 'PCE', 'Purchase unit': 'PCE' },
        wrong: { 'SKU *': taken.sku }, right: { 'SKU *': `T-${mark}` }, q: mark,
    });
    assert.equal((await change(person, 'products', product.id, { Description: 'Zinc plated' })).description, 'Zinc plated');
    const vendor = await create(person, 'vendors', {
        fields: { 'Name *': `Test vendor ${mark}`, City: 'Delft' }, wrong: { 'E-mail': 'nobody' }, right: { 'E-mail': 'sales@vendor.example' }, q: mark,
    });
    assert.equal((await change(person, 'vendors', vendor.id, { City: 'Utrecht' })).city, 'Utrecht');
};

export const run = async browser => {
    const adam = await Person.at(browser, 'adam');
    await catalogue(adam);
    assert.deepEqual(adam.errors, []);
    await adam.leave();
};
