import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer, problem, type Call } from '../test/fakeServer';
import { KeptScans } from '../scanning/KeptScans';
import { TestApp } from '../test/TestApp';
import { ConfirmPutaway } from './ConfirmPutaway';
import type { Putaway } from './putaway';
import { RefusedPutaways } from './RefusedPutaways';

const putaway: Putaway = {
    id: '7', companyCode: 'QNL', warehouseCode: 'RTM', productId: '5', sku: 'BRG-6204', productName: 'Ball bearing', lotId: null, lotNumber: null, quantity: { value: '30', unit: 'PCE' },
    fromCode: 'IN', suggestedLocationId: '11', suggestedCode: 'A-01', suggestedBecause: 'the bin is empty', actualCode: null, overrideReason: null, status: 'OPEN', sourceNumber: 'GR-1',
    createdAt: '2026-11-20T09:00:00Z', doneAt: null, doneBy: null, reversedAt: null, reversedBy: null, reversalReason: null,
};

let server: FakeServer;
let number = 0;
let username: string;

beforeEach(() => {
    username = `rik${++number}`;
    server = new FakeServer()
        .on('GET', /\/api\/locations/, () => ({ body: [] }))
        .on('POST', /\/confirm$/, () => ({ body: { ...putaway, status: 'DONE' } }))
        .start();
});

const show = async () => {
    render(
        <TestApp path="/putaways/7/show" resource="putaways" username={username} roles={['receiver']}>
            <KeptScans><RefusedPutaways /><ConfirmPutaway putaway={putaway} /></KeptScans>
        </TestApp>,
    );
    await screen.findByRole('button', { name: 'It is there' });
    return userEvent.setup();
};
const confirmed = () => server.callsTo('POST', /\/putaways\/7\/confirm$/).map(({ body }: Call) => body);

describe('putting away on a hand-held', () => {
    it('tells a part, and the rest waits for another bin', async () => {
        const user = await show();
        await user.type(screen.getByLabelText(/Only so much of it/), '12');
        await user.click(screen.getByRole('button', { name: 'It is there' }));
        await waitFor(() => expect(confirmed()).toEqual([{ locationId: '11', quantity: { value: '12', unit: 'PCE' }, overrideReason: null }]));
    });

    it('keeps what a server that cannot be reached was told, though the device has a network', async () => {
        server.on('POST', /\/confirm$/, () => ({ status: 503, body: {} }));
        const user = await show();
        await user.click(screen.getByRole('button', { name: 'It is there' }));
        await waitFor(() => expect(confirmed().length).toBeGreaterThan(1), { timeout: 4000 });
        server.on('POST', /\/confirm$/, () => ({ body: { ...putaway, status: 'DONE' } }));
        const before = confirmed().length;
        await waitFor(() => expect(confirmed().length).toBe(before + 1), { timeout: 6000 });
    }, 15_000);

    it('shows what became of a kept one when the server does not take it, until somebody has seen it', async () => {
        server.on('POST', /\/confirm$/, () => ({ status: 503, body: {} }));
        const user = await show();
        await user.click(screen.getByRole('button', { name: 'It is there' }));
        await screen.findByText('1 entry not sent yet');
        server.on('POST', /\/confirm$/, () => problem(409, 'bin-under-count', 'The bin is being counted.'));
        expect(await screen.findByText('BRG-6204 · 30 PCE · A-01')).toBeInTheDocument();
        await user.click(screen.getByRole('button', { name: 'Leave out' }));
        await waitFor(() => expect(screen.queryByText('The bin is being counted.')).not.toBeInTheDocument());
    });

    it('says at once what the server refuses', async () => {
        server.on('POST', /\/confirm$/, () => problem(409, 'bin-under-count', 'The bin is being counted.'));
        const user = await show();
        await user.click(screen.getByRole('button', { name: 'It is there' }));
        expect(await screen.findByText('The bin is being counted.')).toBeInTheDocument();
        expect(confirmed()).toHaveLength(1);
    });
});
