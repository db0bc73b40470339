import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer, type Call } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { KeptScans } from './KeptScans';
import { scanStore } from './scanStore';

let server: FakeServer;
let number = 0;
let username: string;

const keep = (receipt: string, raw: string) => scanStore.change([], [{ receiptId: `${username}/${receipt}`, scanId: raw, content: { raw }, what: raw }]);
const show = () => render(<TestApp username={username}><KeptScans><p>Any page</p></KeptScans></TestApp>);
const answer = (outcome: string) => ({ body }: Call) => ({ body: body.scans.map(({ scanId }: { scanId: string }) => ({ scanId, outcome, message: '' })) });

beforeEach(() => {
    username = `ward${++number}`;
    server = new FakeServer().start();
});

describe('what is kept on the device', () => {
    it('is told on every page while the server is away, and sent from there', async () => {
        server.on('POST', /scan-batches$/, () => ({ status: 503, body: {} }));
        await keep('1', 'a');
        await keep('2', 'b');
        show();
        expect(await screen.findByText('2 entries not sent yet')).toBeInTheDocument();
        server.on('POST', /scan-batches$/, answer('counted'));
        await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
        await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument());
        expect(await scanStore.ofPerson(username)).toEqual([]);
    });

    it('says that it is being sent when that takes its time', async () => {
        const fetched = fetch;
        let arrive = () => {};
        const slow = new Promise<void>(resolve => { arrive = resolve; });
        globalThis.fetch = async (...request) => slow.then(() => fetched(...request));
        server.on('POST', /scan-batches$/, answer('counted'));
        await keep('1', 'a');
        show();
        expect(await screen.findByText('Sending 1 entry')).toBeInTheDocument();
        arrive();
        await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument());
    });

    it('leads to what the server did not take', async () => {
        server.on('POST', /scan-batches$/, answer('wrong-item'));
        await keep('17', 'a');
        show();
        expect(await screen.findByText('1 refused')).toBeInTheDocument();
        expect(screen.getByRole('link', { name: 'Look' })).toHaveAttribute('href', '/goods-receipts/17/show');
    });

    it('needs no word when there is nothing', async () => {
        show();
        await screen.findByText('Any page');
        expect(screen.queryByRole('status')).not.toBeInTheDocument();
    });
});
