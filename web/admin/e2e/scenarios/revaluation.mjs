import assert from 'node:assert/strict';
import { Person, becomes, choose } from '../browser.mjs';
import { openTask } from '../purchase.mjs';

export const title = 'stock gets a new cost when somebody else has approved it, with an entry in the journal for the difference';

/** Of which there is enough to be worth it and not so much that a higher level has to approve. */
const someStock = async acco => {
    const { body: rows } = await acco.api('GET', '/api/stock-values?companyCode=QNL&stockClass=STOCK&_sort=value&_order=ASC&_start=0&_end=1000');
    const suits = rows.filter(({ value, quantity }) => Number(value.amount) >= 100 && Number(value.amount) <= 800 && Number(quantity.value) >= 1);
    assert.ok(suits.length > 0, 'there is stock that is worth something');
    return suits[Math.floor(Math.random() * suits.length)];
};

const request = async (acco, stock, cost) => {
    const { page } = acco;
    await acco.open('/stock-revaluations/create');
    await choose(page.getByRole('combobox', { name: /^Product/ }), stock.sku, new RegExp(stock.sku));
    await page.getByText(/^Stock: /).waitFor();
    await page.getByRole('textbox', { name: /^New unit cost/ }).fill(cost);
    await page.getByRole('textbox', { name: /^Reason/ }).fill('The market price has gone up.');
    await acco.shot('revaluation-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row').filter({ hasText: stock.sku }).first().click();
    // The list has chips of all states.
    await page.waitForURL(/stock-revaluations\/\d+/);
    await acco.status('In approval');
    await acco.shot('revaluation-asked');
    return (await acco.api('GET', `/api/stock-revaluations/${/stock-revaluations\/(\d+)/.exec(page.url())[1]}`)).body;
};

export const run = async browser => {
    const [acco, anna] = await Promise.all(['acco', 'anna'].map(username => Person.at(browser, username)));
    const stock = await someStock(acco);
    const asked = await request(acco, stock, (Number(stock.value.amount) / Number(stock.quantity.value) * 1.1).toFixed(4));
    assert.ok(Number(asked.difference.amount) > 0);
    const task = await openTask(anna, asked);
    await anna.open(`/tasks/${task.id}/show`);
    await anna.page.getByText('The market price has gone up.').first().waitFor();
    await anna.page.getByTestId('diagram').locator('.djs-shape').first().waitFor();
    await anna.shot('revaluation-approval');
    await anna.page.getByRole('button', { name: 'Approve', exact: true }).click();
    await anna.page.getByText(`${asked.number} approved`).waitFor();

    const path = `/api/stock-revaluations/${asked.id}`;
    const posted = await becomes(acco, asked.number, path, 'POSTED');
    await acco.open(`/stock-revaluations/${asked.id}/show`);
    await acco.status('Posted');
    await acco.shot('revaluation-posted');
    const { body: [entry] } = await acco.api('GET', `/api/journal-entries?companyCode=QNL&sourceType=stock-revaluation&sourceId=${asked.id}&_start=0&_end=1`);
    assert.equal(entry.total.amount, posted.difference.amount, 'the entry is of the difference');
    await acco.open(`/journal-entries/${entry.id}/show`);
    await acco.page.getByRole('cell', { name: /Stock revaluation/ }).first().waitFor();
    await acco.shot('revaluation-entry');
    const { body: proof } = await acco.api('GET', '/api/stock-ledger-proof?companyCode=QNL&_start=0&_end=50');
    assert.ok(proof.every(({ difference }) => Number(difference.amount) === 0), 'the books still say what the stock is worth');
    for (const person of [acco, anna]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
