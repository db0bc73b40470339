import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Person, becomes, choose, eventually } from '../browser.mjs';
import { answerForm, complete, taskAbout } from '../forms.mjs';
import { expectedOrder, postedReceipt, priceOf } from '../goods.mjs';

export const title = 'goods without their certificate are held, somebody is asked for it, and with the certificate on file they are inspected and released';

const KIND = 'EN 10204 3.1';

/** A plan for this product alone, so that nobody else's goods wait for a certificate. */
const planFor = async (quinn, { productId, productSku }) => {
    const { status, body } = await quinn.api('POST', '/api/inspection-plans', {
        companyCode: 'QNL', name: `Certified ${productSku}`, productId, trigger: 'ALL', aql: 1.0,
        characteristics: [{ name: KIND, kind: 'CERTIFICATE' }, { name: 'Marking', kind: 'PASS_FAIL', instruction: 'The lot number is on every piece' }],
    });
    assert.equal(status, 201, JSON.stringify(body));
    return body;
};

const receive = async (ward, { number }, { gtin }, lot) => {
    const { body: { id } } = await ward.api('POST', '/api/goods-receipts', { code: number });
    const scan = await ward.api('POST', `/api/goods-receipts/${id}/scans`, {
        scanId: randomUUID(), raw: `]C101${gtin.padStart(14, '0')}1730063010${lot}`, quantity: { value: '2', unit: 'PCE' },
    });
    assert.equal(scan.body.outcome, 'counted', JSON.stringify(scan.body));
    const { status, body } = await ward.api('POST', `/api/goods-receipts/${id}/finish-count`, { deliveryNote: `DN-${lot}` });
    assert.equal(status, 200, JSON.stringify(body));
    return postedReceipt(ward, id);
};

const fileCertificate = async (quinn, { productSku }, lot) => {
    const { page } = quinn;
    await quinn.open('/certificates/create');
    await choose(page.getByRole('combobox', { name: /^Product/ }), productSku, new RegExp(productSku));
    await choose(page.getByRole('combobox', { name: /^Lot/ }), lot);
    await page.getByRole('textbox', { name: /^Kind/ }).fill(KIND);
    await page.getByRole('textbox', { name: /^Number/ }).fill(`C-${lot}`);
    await page.getByRole('textbox', { name: /^Issuer/ }).fill('Rotterdam Test House');
    await page.getByLabel(/^Issued/).fill('2026-01-15');
    await page.getByLabel(/^Expires/).fill('2099-01-14');
    await quinn.shot('certificate-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: `C-${lot}` }).waitFor();
    await quinn.shot('certificates');
};

export const run = async browser => {
    const [rita, anna, ward, quinn] = await Promise.all(['rita', 'anna', 'ward', 'quinn'].map(username => Person.at(browser, username)));
    const { page } = quinn;
    const price = await priceOf(rita, ({ tracking, gtin, baseUnit }) => tracking === 'LOT' && gtin && baseUnit === 'PCE');
    const lot = `C${Date.now() % 1_000_000}`;
    const plan = await planFor(quinn, price);
    try {
        const receipt = await receive(ward, await expectedOrder(rita, [anna], price, 2), price, lot);
        const inspection = await eventually('the goods are held', async () => {
            const { body: [found] } = await quinn.api('GET', `/api/inspections?receiptId=${receipt.id}&_start=0&_end=1`);
            return found?.status === 'HELD' && found;
        });
        const path = `/api/inspections/${inspection.id}`;
        const held = await taskAbout(quinn, 'UserTask_ObtainCertificate', inspection);
        await quinn.open(`/tasks/${held.id}/show`);
        await page.getByText(`${KIND}: Missing`).waitFor();
        await page.getByLabel('The certificate is filed').check();
        await page.getByRole('button', { name: 'Complete the task' }).click();
        await page.getByTestId('form').locator('..').getByRole('alert').waitFor();
        await quinn.shot('certificate-missing');

        await fileCertificate(quinn, price, lot);
        await answerForm(quinn, held, form => form.getByLabel('The certificate is filed').check(), 'certificate-on-file');
        const inspect = await taskAbout(quinn, 'UserTask_InspectGoods', inspection);
        await quinn.open(`/tasks/${inspect.id}/show`);
        await page.getByLabel('Nonconforming').fill('0');
        await page.getByText(`${KIND}: Valid`).waitFor();
        await quinn.shot('certified-inspection');
        await complete(page, inspect);
        await becomes(quinn, 'the inspection', path, 'RELEASED');
        await quinn.open(`/inspections/${inspection.id}/show`);
        await page.getByRole('link', { name: `C-${lot}` }).waitFor();
        await quinn.shot('certified-released');
    } finally {
        const { body } = await quinn.api('GET', `/api/inspection-plans/${plan.id}`);
        assert.equal((await quinn.api('PUT', `/api/inspection-plans/${plan.id}`, { ...body, active: false })).status, 200);
    }
    for (const person of [rita, anna, ward, quinn]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
