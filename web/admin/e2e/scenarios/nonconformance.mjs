import assert from 'node:assert/strict';
import { Person, becomes, choose } from '../browser.mjs';
import { answerForm, taskAbout } from '../forms.mjs';

export const title = 'what was not as it should be is contained and analysed, its owner takes the corrective action, and somebody else sees that it works';

const report = async (quinn, text) => {
    const { page } = quinn;
    const { body: [product] } = await quinn.api('GET', '/api/products?active=true&_start=0&_end=1');
    await quinn.open('/nonconformances/create');
    await page.getByRole('textbox', { name: /^Title/ }).fill(text);
    await choose(page.getByRole('combobox', { name: /^Product/ }), product.sku, new RegExp(product.sku));
    await page.getByRole('textbox', { name: /^What was found/ }).fill('Twelve cartons of the second pallet are wet at the bottom.');
    await quinn.shot('nonconformance-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: text }).click();
    await page.getByRole('heading', { name: text, level: 1 }).waitFor();
    return (await quinn.api('GET', `/api/nonconformances/${/nonconformances\/(\d+)/.exec(page.url())[1]}`)).body;
};

const analyse = async (quinn, found) => {
    const inAWeek = new Date(Date.now() + 7 * 86_400_000);
    await answerForm(quinn, await taskAbout(quinn, 'UserTask_AnalyseNonconformance', found), async form => {
        await form.getByLabel(/^Containment/).fill('The pallet stands apart; the cartons are opened and dried.');
        await form.getByLabel(/^Cause/).fill('The dock door leaks when it rains from the west.');
        await form.getByLabel(/^Corrective action/).fill('Seal the dock door.');
        await form.getByLabel(/^Owner/).fill('Ward');
        const owners = form.locator('.fjs-dropdownlist-item');
        await owners.nth(1).waitFor({ state: 'detached' });
        await owners.filter({ hasText: 'Ward' }).click();
        await form.getByLabel(/^Due on/).fill(inAWeek.toLocaleDateString('en-GB', { year: 'numeric', month: '2-digit', day: '2-digit' }));
        await quinn.page.keyboard.press('Tab');
    }, 'nonconformance-analysis');
};

export const run = async browser => {
    const [quinn, ward] = await Promise.all(['quinn', 'ward'].map(username => Person.at(browser, username)));
    const found = await report(quinn, `Wet cartons ${Date.now() % 1_000_000}`);
    const path = `/api/nonconformances/${found.id}`;
    await analyse(quinn, found);
    const action = await taskAbout(ward, 'UserTask_TakeCorrectiveAction', found);
    assert.equal(action.assignee, 'ward', 'whom the analysis names');
    await answerForm(ward, action, form => form.getByLabel(/^What was done/).fill('New seals at both doors.'), 'nonconformance-action');
    await becomes(quinn, 'the nonconformance', path, 'CORRECTED');
    await answerForm(quinn, await taskAbout(quinn, 'UserTask_VerifyEffectiveness', found), async form => {
        await form.getByLabel('Yes', { exact: true }).check();
        await form.getByLabel(/^How it was verified/).fill('Two days of rain, and the floor is dry.');
    }, 'nonconformance-verification');
    const closed = await becomes(quinn, 'the nonconformance', path, 'CLOSED');
    assert.deepEqual([closed.correctedBy, closed.verifiedBy], ['ward', 'quinn']);
    await quinn.open(`/nonconformances/${found.id}/show`);
    await quinn.status('Closed');
    await quinn.page.getByText('Two days of rain, and the floor is dry.').waitFor();
    await quinn.shot('nonconformance-closed');
    await quinn.open('/nonconformances');
    await quinn.page.getByRole('row').nth(1).waitFor();
    await quinn.shot('nonconformances');
    for (const person of [quinn, ward]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
