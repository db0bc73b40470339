import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import vouchers from '.';

const accounts = [{ id: '11', code: '5200', name: 'Scrap' }, { id: '12', code: '1000', name: 'Bank' }];

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer()
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'acco', name: 'Acco', roles: ['accountant'], companies: [{ code: 'QNL', name: 'Quayside NL', currency: 'EUR' }] } }))
        .on('GET', /accounts$/, () => accounts)
        .on('GET', /cost-centres$/, () => [])
        .on('POST', /journal-vouchers$/, () => ({ body: { id: '9001' } }))
        .start();
});

it('says while it is typed what the sides differ by, and sends exact decimals', async () => {
    const Create = vouchers.create;
    render(
        <TestApp path="/journal-vouchers/create" resource="journal-vouchers" username="acco" roles={['accountant']}>
            <Routes>
                <Route path="/journal-vouchers/create" element={<Create />} />
                <Route path="*" element={<p>saved</p>} />
            </Routes>
        </TestApp>,
    );
    const user = userEvent.setup();
    fireEvent.change(await screen.findByLabelText(/^Date/), { target: { value: '2026-03-12' } });
    fireEvent.change(screen.getByLabelText(/^What/), { target: { value: 'Waste disposal' } });
    for (const [row, account] of ['5200 · Scrap', '1000 · Bank'].entries()) {
        await user.click(screen.getAllByLabelText(/^Account/)[row]);
        await user.click(await screen.findByText(account));
    }
    fireEvent.change(screen.getAllByLabelText('Debit')[0], { target: { value: '0.30' } });
    await screen.findByText('Debits and credits differ by 0.30');
    fireEvent.change(screen.getAllByLabelText('Credit')[1], { target: { value: '0.3' } });
    await waitFor(() => expect(screen.queryByText(/differ by/)).toBeNull());
    await user.click(screen.getByText('Save'));
    await screen.findByText('saved');
    expect(server.callsTo('POST', /journal-vouchers$/)[0].body).toMatchObject({
        companyCode: 'QNL', entryDate: '2026-03-12', description: 'Waste disposal', lines: [{ accountId: '11', debit: '0.30' }, { accountId: '12', credit: '0.3' }],
    });
});
