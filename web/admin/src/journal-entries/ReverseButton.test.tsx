import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { today } from '../common/day';
import { FakeServer, problem } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import type { JournalEntry } from './journalEntry';
import { ReverseButton } from './ReverseButton';

const entry = (over: Partial<JournalEntry>) => ({ id: '7', number: 'JE-2026-0000007', sourceType: 'journal-voucher', ...over }) as JournalEntry;

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer()
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'acco', name: 'Acco', roles: ['accountant'], companies: [{ code: 'QNL', name: 'Quayside NL', currency: 'EUR' }] } }))
        .start();
});

const show = (shown: JournalEntry) => {
    render(<TestApp resource="journal-entries" username="acco" roles={['accountant']}><ReverseButton entry={shown} /></TestApp>);
    return userEvent.setup();
};

it('asks for a day and a reason, and shows what the server refuses at its field', async () => {
    server.on('POST', /journal-entries\/7\/reverse$/, ({ body }) => (body.reason ? { body: { id: '8' } } : problem(400, 'invalid', 'Some fields are not valid.', { reason: 'must not be blank' })));
    const user = show(entry({}));
    await user.click(await screen.findByRole('button', { name: 'Reverse' }));
    const [, confirm] = screen.getAllByRole('button', { name: 'Reverse', hidden: true });
    await user.click(confirm);
    await screen.findByText('must not be blank');
    await user.type(screen.getByLabelText('Reason'), 'Entered twice');
    await user.click(confirm);
    await screen.findByText('It waits for approval');
    expect(server.callsTo('POST', /reverse$/)[1].body).toEqual({ date: today(), reason: 'Entered twice' });
});

it.each([{ sourceType: 'vendor-invoice' }, { reversalId: '9' }, { reversedEntryId: '3' }])('is not offered for %j', async over => {
    show(entry(over));
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(screen.queryByRole('button', { name: 'Reverse' })).toBeNull();
});
