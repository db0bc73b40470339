import assert from 'node:assert/strict';
import { Person, choose, eventually, inDays } from '../browser.mjs';

export const title = 'an administrator accepts that roles conflict, the auditor sees by whom, why and until when, and arranges a substitute for somebody else';

export const run = async browser => {
    const [adam, otto] = await Promise.all(['adam', 'otto'].map(username => Person.at(browser, username)));
    const { page } = adam;
    const { body: conflicts } = await adam.api('GET', '/api/sod-conflicts?_start=0&_end=100');
    const conflict = conflicts.find(({ username, rule }) => username !== 'adam' && rule === 'request-approve');
    assert.ok(conflict, 'somebody in the demo data holds roles that conflict');
    await adam.open('/sod-conflicts');
    const row = page.getByRole('row').filter({ hasText: conflict.name }).filter({ hasText: 'request and approve' }).filter({ hasText: conflict.companyCode });
    await row.getByRole('link', { name: conflict.riskId ? 'Change' : 'Accept the risk' }).click();
    await choose(page.getByLabel('Answers for it'), 'Alma', /^Alma/);
    await page.getByLabel('Until').fill(inDays(30));
    await page.getByLabel('Reason').fill('A small office; every case is reviewed each month');
    await page.getByRole('button', { name: 'Save' }).click();
    await eventually('it is accepted', async () =>
        (await adam.api('GET', `/api/sod-conflicts?id=${encodeURIComponent(conflict.id)}`)).body[0]?.status === 'ACCEPTED');

    await otto.open('/sod-conflicts');
    await otto.page.getByRole('row').filter({ hasText: conflict.name }).filter({ hasText: 'alma' }).first().waitFor();
    assert.equal(await otto.page.getByRole('link', { name: 'Accept the risk' }).count(), 0, 'an auditor accepts nothing');
    await otto.shot('sod-conflicts');
    await otto.open('/sod-findings');
    await otto.page.getByLabel('Since').waitFor();
    await otto.shot('sod-findings');

    await adam.open('/delegations/create');
    await choose(page.getByLabel('Away'), 'Alma', /^Alma/);
    await choose(page.getByLabel('Substitute'), 'Abel', /^Abel/);
    await page.getByLabel('From').fill(`${inDays(40)}T08:00`);
    await page.getByLabel('Until (exclusive)').fill(`${inDays(41)}T17:00`);
    await page.getByRole('button', { name: 'Save' }).click();
    const arranged = await eventually('it is arranged for her', async () =>
        (await adam.api('GET', '/api/delegations?_start=0&_end=100')).body.find(({ delegator, delegate }) => delegator === 'alma' && delegate === 'abel'));
    await adam.api('DELETE', `/api/delegations/${arranged.id}`);
    for (const person of [adam, otto]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
