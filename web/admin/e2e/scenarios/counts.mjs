import assert from 'node:assert/strict';
import { Person, eventually } from '../browser.mjs';
import { askedFor, countOf, freeGoods, onHandAt } from '../stock.mjs';

export const title = 'a bin is counted blind, again by somebody else, and what is missing is approved by a third person';

const countNothing = async (person, id) => {
    const { page } = person;
    await person.open(`/stock-counts/${id}/show`);
    await page.getByRole('button', { name: 'Everything is counted' }).waitFor();
    const { lines } = await countOf(person, id);
    for (const { sku, lotNumber, book } of lines) {
        assert.equal(book, null, 'the sheet is blind');
        await page.getByLabel(`${sku} ${lotNumber ?? ''}`.trim()).first().fill('0');
    }
    await person.shot('count-sheet');
    await page.getByRole('button', { name: 'Everything is counted' }).click();
    await page.getByText('The count is done').waitFor();
};

const approveAll = async (approvers, count, number) => {
    await eventually('the difference is posted', async () => {
        for (const person of approvers) {
            const { body: tasks } = await person.api('GET', `/api/tasks?view=groups&businessKey=${number}`);
            for (const task of tasks.filter(({ elementId }) => elementId === 'UserTask_Approve')) {
                await person.api('POST', `/api/tasks/${task.id}/complete`, { variables: { decision: 'approve', comment: 'Seen' } });
            }
        }
        return (await countOf(approvers[0], count)).status === 'POSTED';
    }, 120_000);
};

export const run = async browser => {
    const [acco, ward, wim] = await Promise.all(['acco', 'ward', 'wim'].map(username => Person.at(browser, username)));
    const goods = await freeGoods(acco, 1);
    const planned = await ward.api('POST', '/api/stock-counts', { locationId: goods.locationId });
    assert.equal(planned.status, 201, JSON.stringify(planned.body));
    const { id, number } = planned.body;
    await askedFor(ward, id, 1);
    await ward.open(`/stock/${goods.id}/show`);
    await ward.page.getByText('not shown while it is counted').waitFor();
    await countNothing(ward, id);
    const decided = await eventually('the table has decided', async () => {
        const count = await countOf(acco, id);
        return (count.askedFor === 2 || count.status === 'POSTED') && count;
    });
    if (decided.status !== 'POSTED') {
        await countNothing(wim, id);
        const approvers = await Promise.all(['anna', 'abel', 'alma'].map(username => Person.at(browser, username)));
        await approveAll(approvers, id, number);
        for (const person of approvers) await person.leave();
    }
    assert.equal(await onHandAt(acco, goods.productId, goods.locationId), 0, 'the book says what was found');
    await acco.open(`/stock-counts/${id}/show`);
    await acco.page.getByText(number).first().waitFor();
    await acco.shot('count-result');
    for (const person of [acco, ward, wim]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
