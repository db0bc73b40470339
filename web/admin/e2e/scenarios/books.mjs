import assert from 'node:assert/strict';
import { Person, choose, eventually, today } from '../browser.mjs';
import { openTask } from '../purchase.mjs';

export const title = 'an entry by hand is approved, posted and taken back; a month is closed with a reason by a second person, and opened again';

const AMOUNT = '123.40';

const chooseAccount = (page, row, code) => choose(page.getByRole('combobox', { name: /Account/ }).nth(row), code, new RegExp(`^${code} `));

const enterVoucher = async (acco, text) => {
    const { page } = acco;
    await acco.open('/journal-vouchers/create');
    await page.getByRole('textbox', { name: /^Date|Date$/ }).or(page.getByLabel(/^Date/)).first().fill(today());
    await page.getByRole('textbox', { name: 'What' }).fill(text);
    await chooseAccount(page, 0, '5200');
    await page.getByLabel('Debit').first().fill(AMOUNT);
    await chooseAccount(page, 1, '1000');
    await page.getByText(`Debits and credits differ by ${AMOUNT}`).waitFor();
    await page.getByLabel('Credit').nth(1).fill(AMOUNT);
    await acco.shot('voucher-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: text }).click();
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    await page.getByText('In approval').first().waitFor();
    const id = /journal-vouchers\/(\d+)/.exec(page.url())[1];
    return (await acco.api('GET', `/api/journal-vouchers/${id}`)).body;
};

const approve = async (approver, voucher, shot) => {
    const task = await openTask(approver, { number: voucher.number, companyCode: 'QNL' });
    await approver.open(`/tasks/${task.id}/show`);
    await approver.page.getByRole('cell', { name: /^5200/ }).waitFor();
    if (shot) await approver.shot(shot);
    await approver.page.getByRole('button', { name: 'Approve', exact: true }).click();
    await approver.page.getByText(`${voucher.number} approved`).waitFor();
};

const posted = (person, voucher) => eventually(`${voucher.number} is posted`, async () => {
    const { body } = await person.api('GET', `/api/journal-vouchers/${voucher.id}`);
    return body.status === 'POSTED' && body;
});

const reverse = async (acco, anna, voucher) => {
    const { page } = acco;
    await acco.open(`/journal-entries/${voucher.ledgerEntryId}/show`);
    await page.getByRole('button', { name: 'Reverse' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('Entered twice');
    await acco.shot('reverse-entry');
    await page.getByRole('dialog').getByRole('button', { name: 'Reverse' }).click();
    await page.getByText('It waits for approval').waitFor();
    // The voucher itself may have said so just before.
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const { body: [asked] } = await acco.api('GET', '/api/journal-vouchers?companyCode=QNL&status=IN_APPROVAL&q=Entered%20twice&_start=0&_end=1&_sort=createdAt&_order=DESC');
    await approve(anna, asked);
    await posted(acco, asked);
    await acco.open(`/journal-entries/${voucher.ledgerEntryId}/show`);
    await page.getByText('Taken back by').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Reverse' }).count(), 0, 'an entry is taken back once');
};

const refuseEntryOfDocument = async acco => {
    const { body: entries } = await acco.api('GET', '/api/journal-entries?companyCode=QNL&_start=0&_end=50');
    const other = entries.find(({ sourceType }) => sourceType !== 'journal-voucher');
    await acco.open(`/journal-entries/${other.id}/show`);
    await acco.page.getByText(/follows from a document/).waitFor();
    const { status, body } = await acco.api('POST', `/api/journal-entries/${other.id}/reverse`, { date: today(), reason: 'Wrong' });
    assert.equal(status, 409);
    assert.equal(body.type, 'urn:quayside:problem:not-by-hand');
};

/** The first open month that is over, and something in it that must be waived. */
const monthWithDraft = async acco => {
    const { body: [month] } = await acco.api('GET', '/api/accounting-periods?companyCode=QNL&status=OPEN&_start=0&_end=1&_sort=startDate&_order=ASC');
    assert.ok(new Date(month.endDate) < new Date(), `${month.name} is over`);
    const { body: accounts } = await acco.api('GET', '/api/accounts?companyCode=QNL&_start=0&_end=200');
    const id = code => accounts.find(account => account.code === code).id;
    const created = await acco.api('POST', '/api/journal-vouchers', {
        companyCode: 'QNL', entryDate: month.endDate, description: 'Left for later', lines: [{ accountId: id('5200'), debit: '1.00' }, { accountId: id('1000'), credit: '1.00' }],
    });
    assert.equal(created.status, 201, JSON.stringify(created.body));
    return { month, draft: created.body };
};

const close = async (acco, axel, month) => {
    const { page } = acco;
    await acco.open(`/accounting-periods/${month.id}/show`);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('The closing is on its way').waitFor();
    const task = await openTask(axel, { number: encodeURIComponent(`QNL ${month.name}`), companyCode: 'QNL' });
    const { status, body } = await acco.api('POST', `/api/tasks/${task.id}/complete`, { variables: { closingDecision: 'waive', waivers: [] } });
    assert.equal(status, 403, 'who asked for it does not waive');
    assert.equal(body.type, 'urn:quayside:problem:segregation-of-duties');
    await axel.open(`/tasks/${task.id}/show`);
    await axel.page.getByLabel('Close all the same').check();
    const reasons = axel.page.getByLabel('Reason');
    await reasons.first().waitFor();
    for (let i = 0; i < await reasons.count(); i++) await reasons.nth(i).fill('Agreed with the auditor');
    await axel.shot('review-period');
    await axel.page.getByRole('button', { name: 'Complete the task' }).click();
    return eventually(`${month.name} is closed`, async () => {
        const { body: period } = await axel.api('GET', `/api/accounting-periods/${month.id}`);
        return period.status === 'CLOSED' && period;
    });
};

export const run = async browser => {
    const [acco, axel, anna] = await Promise.all(['acco', 'axel', 'anna'].map(username => Person.at(browser, username)));
    const voucher = await enterVoucher(acco, `Waste disposal ${Date.now() % 1_000_000}`);
    await approve(anna, voucher, 'approve-voucher');
    await reverse(acco, anna, await posted(acco, voucher));
    await refuseEntryOfDocument(acco);

    const { month, draft } = await monthWithDraft(acco);
    const closed = await close(acco, axel, month);
    assert.equal(closed.changedBy, 'axel', 'who waived counts as who closed');
    assert.equal(closed.checks.find(({ kind }) => kind === 'unposted-vouchers').reason, 'Agreed with the auditor');
    assert.equal((await axel.api('POST', `/api/accounting-periods/${month.id}/reopen`, { reason: 'Mine' })).status, 403);
    await acco.open(`/accounting-periods/${month.id}/show`);
    await acco.page.getByText('Checklist of the closing').waitFor();
    await acco.shot('period-checklist');
    await acco.page.getByRole('button', { name: 'Open again' }).click();
    await acco.page.getByRole('dialog').getByLabel('Reason').fill('A bill was forgotten');
    await acco.page.getByRole('dialog').getByRole('button', { name: 'Open again' }).click();
    await acco.page.getByText('Opened again: A bill was forgotten').waitFor();
    assert.equal((await acco.api('DELETE', `/api/journal-vouchers/${draft.id}`)).status, 204);
    for (const person of [acco, axel, anna]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
