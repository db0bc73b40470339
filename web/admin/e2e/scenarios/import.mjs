import assert from 'node:assert/strict';
import { Person } from '../browser.mjs';

export const title = 'a file as Odoo exports it is checked, its errors are shown by line, and a good one is stored as a whole';

const head = 'id,default_code,name,standard_price,categ_id,uom_id,tracking';

const upload = async (person, name, text) => {
    const { page } = person;
    await person.open('/imports/create');
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText(name).waitFor();
    await page.getByRole('button', { name: 'Upload and check' }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
};

export const run = async browser => {
    const adam = await Person.at(browser, 'adam');
    const { page } = adam;
    const mark = Date.now() % 1_000_000;
    await upload(adam, `wrong-${mark}.csv`, `${head}\nx.1,E2E-${mark},Bolt,1.00,All / Fasteners,Units,none\nx.2,E2E-${mark},Nut,not a price,All / Fasteners,Units,none\n`);
    await page.getByText('Has errors').waitFor();
    await page.getByRole('heading', { name: 'Errors' }).waitFor();
    await adam.shot('import-errors');
    assert.equal(await page.getByRole('button', { name: /Store all/ }).count(), 0, 'nothing can be stored');

    await upload(adam, `good-${mark}.csv`, `${head}\nx.1,E2E-${mark}-A,Bolt M8,1.00,All / Fasteners,Units,none\nx.2,E2E-${mark}-B,Nut M8,0.40,All / Fasteners,Units,none\n`);
    await page.getByRole('button', { name: 'Store all 2 rows' }).waitFor();
    await adam.shot('import-preview');
    await page.getByRole('button', { name: 'Store all 2 rows' }).click();
    await page.getByText('All 2 rows are stored.').waitFor();
    const { body } = await adam.api('GET', `/api/products?q=E2E-${mark}&_start=0&_end=5`);
    assert.deepEqual(body.map(({ sku }) => sku).sort(), [`E2E-${mark}-A`, `E2E-${mark}-B`]);
    await adam.leave();
};
