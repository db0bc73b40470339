import 'fake-indexeddb/auto';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { scanStore } from '../../scanning/scanStore';
import { FakeServer } from '../../test/fakeServer';
import type { GoodsReceipt } from '../receipt';
import { OfflineCount } from './OfflineCount';
import { forgetOffline, keepForOffline, offlineReceiptAt } from './offlineReceipt';

const receipt = { id: '77', number: 'GR-2026-000077', vendorName: 'Kugel AG', lines: [] } as unknown as GoodsReceipt;
const show = () => render(<OfflineCount receipt={offlineReceiptAt('#/goods-receipts/77/show')!} />);

describe('a page that is loaded while the server is away', () => {
    let server: FakeServer;
    beforeEach(() => {
        localStorage.clear();
        keepForOffline(receipt, 'rik');
        server = new FakeServer().on('GET', /\/api\/config$/, () => ({ status: 503, body: {} })).start();
    });

    it('knows what is being counted, at its own address only, and until it is counted', () => {
        expect(offlineReceiptAt('#/goods-receipts/77/show')).toMatchObject({ number: 'GR-2026-000077', username: 'rik' });
        expect(offlineReceiptAt('#/goods-receipts/7/show')).toBeNull();
        expect(offlineReceiptAt('#/tasks')).toBeNull();
        forgetOffline('7');
        expect(offlineReceiptAt('#/goods-receipts/77/show')).not.toBeNull();
        forgetOffline('77');
        expect(offlineReceiptAt('#/goods-receipts/77/show')).toBeNull();
    });

    it('keeps scans where the application finds them once the server is back', async () => {
        show();
        // Slower than a scanner, whatever the machine is busy with.
        await userEvent.setup({ delay: 65 }).type(screen.getByRole('textbox'), '4006381333931{Enter}');
        expect(await screen.findByText('4006381333931')).toBeInTheDocument();
        expect(await scanStore.of('rik/77')).toEqual([expect.objectContaining({ content: expect.objectContaining({ raw: '4006381333931' }) })]);
    });

    it('leaves nothing in the field of what a scanner typed there', async () => {
        show();
        const field = screen.getByRole('textbox');
        fireEvent.change(field, { target: { value: 'ABC-1' } });
        [...'ABC-1', 'Enter'].forEach(key => fireEvent.keyDown(field, { key }));
        expect(await screen.findByText('ABC-1')).toBeInTheDocument();
        expect(field).toHaveValue('');
    });

    it('names what is kept as people know it, and why something was not taken', async () => {
        const entry = { receiptId: 'rik/77', scanId: 'x' };
        await scanStore.change([], [
            { ...entry, content: { action: '/finish-count', body: {} }, what: 'Finish the count · DN-1' },
            { ...entry, scanId: 'y', content: { raw: '123' }, what: '123', refused: { scanId: 'y', outcome: 'unknown-code', message: 'Nobody knows it.' } },
        ]);
        show();
        expect(await screen.findByText('Finish the count · DN-1')).toBeInTheDocument();
        expect(screen.getByText('Unknown code · Nobody knows it.')).toBeInTheDocument();
    });

    it('says when the server answers again, and not when there is just a network', async () => {
        show();
        await act(async () => void window.dispatchEvent(new Event('online')));
        expect(screen.queryByRole('button', { name: 'Go on' })).not.toBeInTheDocument();
        server.on('GET', /\/api\/config$/, () => ({ body: {} }));
        await act(async () => void window.dispatchEvent(new Event('online')));
        expect(await screen.findByRole('button', { name: 'Go on' })).toBeInTheDocument();
    });
});
