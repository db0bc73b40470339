import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { VoucherActions } from './VoucherActions';
import type { Voucher } from './voucher';

const voucher: Voucher = {
    id: '9001', number: 'JV-1', companyCode: 'QNL', status: 'IN_APPROVAL', template: false, entryDate: '2026-03-12', description: 'Waste',
    total: { amount: '10.00', currency: 'EUR' }, createdBy: 'acco', submittedBy: 'acco',
};

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer().on('POST', /withdraw$/, () => ({ body: voucher }));
});

const show = (username: string) => {
    server.on('GET', /\/api\/me$/, () => ({ body: { username, name: username, roles: ['accountant'], companies: [] } })).start();
    render(<TestApp path="/journal-vouchers/9001/show" resource="journal-vouchers" username={username} roles={['accountant']}><VoucherActions voucher={voucher} /></TestApp>);
};

it('lets who entered it take it back with a reason', async () => {
    show('acco');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
    await user.type(screen.getByRole('textbox'), 'Wrong month');
    await user.click(screen.getAllByRole('button', { name: 'Withdraw' }).at(-1)!);
    await screen.findByText('It becomes a draft again in a moment');
    expect(server.callsTo('POST', /9001\/withdraw$/)[0].body).toEqual({ reason: 'Wrong month' });
});

it('offers it to nobody else', async () => {
    show('axel');
    await screen.findByRole('button', { name: 'Copy' });
    expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
});
