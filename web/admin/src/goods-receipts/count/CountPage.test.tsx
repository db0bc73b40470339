import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer, problem, type Call } from '../../test/fakeServer';
import { TestApp } from '../../test/TestApp';
import { GoodsReceiptShow } from '../GoodsReceiptShow';
import type { GoodsReceipt, ReceiptLine } from '../receipt';

const pieces = (value: string) => ({ value, unit: 'PCE' });
const line: ReceiptLine = {
    id: '11', lineNumber: 1, productId: '5', productSku: 'BRG-6204', productName: 'Ball bearing', tracking: 'LOT', blind: false, expected: pieces('20'), announced: null,
    counted: pieces('0'), outcome: null, accepted: pieces('0'), returned: pieces('0'), unitPrice: { amount: '2.10', currency: 'EUR' }, orderUnit: 'PCE', companyValue: null, counts: [],
};

let server: FakeServer;
let receipt: GoodsReceipt;
let answerTo: (scan: { scanId: string; raw?: string; lotNumber?: string; expiryDate?: string }) => object;
let number = 0;

beforeEach(() => {
    receipt = {
        id: String(++number), companyCode: 'QNL', number: 'GR-2026-000001', status: 'COUNTING', expectedReceiptId: '1', orderId: '2', orderNumber: 'QNL-PO-000007', vendorId: '3',
        vendorName: 'Kugel AG', buyer: 'bram', warehouseCode: 'RTM', dock: 'D2', deliveryNote: null, paperMissing: false, openedBy: 'rik', openedAt: '2026-11-20T09:00:00Z', countedBy: null,
        countedAt: null, postedBy: null, postedAt: null, postingDate: null, endedBy: null, endedAt: null, endingReason: null, processInstanceKey: null, lines: [line], discrepancies: [],
    };
    answerTo = ({ scanId, raw }) => ({ scanId, raw, outcome: 'counted', message: 'BRG-6204 1 PCE', lineId: '11', quantity: pieces('1') });
    server = new FakeServer()
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'rik', name: 'Rik', roles: ['receiver'], companies: [] } }))
        .on('GET', /\/api\/goods-receipts\/\d+$/, () => ({ body: receipt }))
        .on('POST', /\/scan-batches$/, ({ body }: Call) => ({ body: body.scans.map(answerTo) }))
        .start();
});

const show = async () => {
    render(
        <TestApp path={`/goods-receipts/${receipt.id}/show`} resource="goods-receipts" username="rik" roles={['receiver']}>
            <Routes><Route path="/goods-receipts/:id/show" element={<GoodsReceiptShow />} /></Routes>
        </TestApp>,
    );
    await screen.findByText('Ball bearing');
    // Slower than a scanner, whatever the machine is busy with.
    return userEvent.setup({ delay: 65 });
};
const scansSent = () => server.callsTo('POST', /scan-batches$/).flatMap(({ body }) => body.scans);

describe('counting on a hand-held', () => {
    it('sends what is typed and says in large letters what it was', async () => {
        const user = await show();
        await user.type(screen.getByLabelText('Scan or type a code'), '4006381333931{Enter}');
        expect(await screen.findByText('Counted')).toBeInTheDocument();
        expect(scansSent()).toEqual([expect.objectContaining({ raw: '4006381333931', scanId: expect.any(String) })]);
    });

    it('asks for the lot where a code holds none, and sends the code again with it', async () => {
        answerTo = ({ scanId, raw, lotNumber }) => ({
            scanId, raw, outcome: lotNumber ? 'counted' : 'lot-required', message: 'BRG-6204', lineId: '11', quantity: pieces('1'),
        });
        const user = await show();
        await user.type(screen.getByLabelText('Scan or type a code'), '4006381333931{Enter}');
        await user.click(await screen.findByRole('button', { name: 'Enter' }));
        await user.type(within(screen.getByRole('dialog')).getByLabelText(/Lot number/), 'L-77');
        await user.click(screen.getByRole('button', { name: 'Count' }));
        await waitFor(() => expect(scansSent().at(-1)).toMatchObject({ raw: '4006381333931', lotNumber: 'L-77' }));
        expect(await screen.findByText('Counted')).toBeInTheDocument();
    });

    it('asks for the date of a lot that expires, and sends the code again with it', async () => {
        answerTo = ({ scanId, raw, expiryDate }) => ({
            scanId, raw, outcome: expiryDate ? 'counted' : 'expiry-required', message: 'BRG-6204', lineId: '11', lotNumber: 'L-77', quantity: pieces('1'),
        });
        const user = await show();
        await user.type(screen.getByLabelText('Scan or type a code'), '4006381333931{Enter}');
        expect(await screen.findByText('When does it expire?')).toBeInTheDocument();
        await user.click(screen.getByRole('button', { name: 'Enter' }));
        const dialog = screen.getByRole('dialog');
        await user.click(within(dialog).getByRole('button', { name: 'Count' }));
        expect(within(dialog).getByText('Required')).toBeInTheDocument();
        fireEvent.change(within(dialog).getByLabelText('Expires on'), { target: { value: '2030-01-31' } });
        await user.click(within(dialog).getByRole('button', { name: 'Count' }));
        await waitFor(() => expect(scansSent().at(-1)).toMatchObject({ raw: '4006381333931', lotNumber: 'L-77', expiryDate: '2030-01-31' }));
    });

    it('keeps scans while the server cannot be reached, and has the end of the count wait behind them', async () => {
        server.on('POST', /\/scan-batches$/, () => ({ status: 503, body: {} }));
        const user = await show();
        await user.type(screen.getByLabelText('Scan or type a code'), '4006381333931{Enter}');
        const chip = await screen.findByText(/No connection · 1 scan kept/);
        await user.click(screen.getByRole('button', { name: 'Finish' }));
        const dialog = await screen.findByRole('dialog');
        await user.type(within(dialog).getByLabelText('Number of the delivery note'), 'DN-1');
        await user.click(within(dialog).getByRole('button', { name: 'Finish' }));
        expect(server.callsTo('POST', /finish-count$/)).toEqual([]);
        server.on('POST', /\/scan-batches$/, ({ body }: Call) => ({ body: body.scans.map(answerTo) }));
        server.on('POST', /\/finish-count$/, () => ({ body: receipt }));
        await user.click(chip);
        await waitFor(() => expect(server.callsTo('POST', /finish-count$/)).toHaveLength(1));
        await waitFor(() => expect(screen.queryByText(/No connection/)).not.toBeInTheDocument());
        expect(new Set(scansSent().map(({ scanId }) => scanId)).size).toBe(1);
    });

    it('logs damage once, although the first answer was lost', async () => {
        let lost = true;
        server.on('POST', /\/discrepancies$/, () => (lost ? { status: 503, body: {} } : { status: 201, body: { id: '7' } }));
        const user = await show();
        await user.click(screen.getByRole('button', { name: 'Discrepancy' }));
        const dialog = await screen.findByRole('dialog');
        await user.click(within(dialog).getByRole('combobox', { name: 'Line' }));
        await user.click(await screen.findByRole('option', { name: /BRG-6204/ }));
        await user.type(within(dialog).getByLabelText(/Quantity/), '2');
        await user.type(within(dialog).getByLabelText('Lot number'), 'L-7');
        await user.click(within(dialog).getByRole('button', { name: 'Log' }));
        const chip = await screen.findByText(/No connection/);
        lost = false;
        await user.click(chip);
        await waitFor(() => expect(screen.queryByText(/No connection/)).not.toBeInTheDocument());
        const sent = server.callsTo('POST', /discrepancies$/).map(({ body }) => body);
        expect(sent.length).toBeGreaterThan(1);
        expect(sent.at(-1)).toMatchObject({ type: 'DAMAGED', lineId: '11', lotNumber: 'L-7', quantity: pieces('2') });
        expect(new Set(sent.map(({ entryId }) => entryId)).size).toBe(1);
    });

    it('shows what is wrong with the end of the count at its field', async () => {
        server.on('POST', /\/finish-count$/, () => problem(422, 'invalid', 'Some fields are not valid.', { deliveryNote: 'enter its number, or say that it is missing' }));
        const user = await show();
        await user.click(screen.getByRole('button', { name: 'Finish' }));
        const dialog = await screen.findByRole('dialog');
        await user.type(within(dialog).getByLabelText('Number of the delivery note'), 'DN-1');
        await user.click(within(dialog).getByRole('button', { name: 'Finish' }));
        expect(await screen.findByText(/say that it is missing/)).toBeInTheDocument();
    });

    it('hides what is expected where the line is counted blind', async () => {
        receipt = { ...receipt, lines: [{ ...line, blind: true, expected: null }] };
        await show();
        expect(screen.getByText('Blind count')).toBeInTheDocument();
        expect(screen.queryByText(/ 20 PCE/)).not.toBeInTheDocument();
    });
});
