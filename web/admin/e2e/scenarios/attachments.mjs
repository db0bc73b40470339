import assert from 'node:assert/strict';
import { Person } from '../browser.mjs';
import { requisitionOf, somePrice } from '../purchase.mjs';

export const title = 'files are added to a requisition, looked at and downloaded by another person; what is not allowed is refused';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

export const run = async browser => {
    const [rita, anna] = await Promise.all(['rita', 'anna'].map(username => Person.at(browser, username)));
    const submitted = await requisitionOf(rita, { title: `Sketch ${Date.now() % 1000}`, price: await somePrice(rita, 'QNL', 'EUR'), amount: 1_400 });
    await rita.open(`/requisitions/${submitted.id}/show`);
    const input = rita.page.locator('input[type=file]');
    await input.setInputFiles({ name: 'sketch.png', mimeType: 'image/png', buffer: PNG });
    await rita.page.getByText('sketch.png').waitFor();
    await input.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Two of the large ones') });
    await rita.page.getByText('notes.txt').waitFor();
    await input.setInputFiles({ name: 'tool.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\u0090\u0000') });
    await rita.page.getByRole('alert').filter({ hasNotText: 'Submitted' }).getByText(/./).first().waitFor();
    assert.equal(await rita.page.getByText('tool.exe', { exact: true }).count(), 0);

    const { page } = anna;
    await anna.open(`/requisitions/${submitted.id}/show`);
    await page.getByText('sketch.png').click();
    await page.locator('img[alt="sketch.png"]').waitFor();
    await anna.shot('attachment-preview');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText('notes.txt').click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    assert.equal((await download).suggestedFilename(), 'notes.txt');
    for (const person of [rita, anna]) {
        assert.deepEqual(person.errors, []);
        await person.leave();
    }
};
