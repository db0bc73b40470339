import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer, problem, type Call } from '../../test/fakeServer';
import { KeptScans } from '../../scanning/KeptScans';
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
let answerTo: (scan: { scanId: string; raw?: string; lotNumber?: string; expiryDate?: string; confirmed?: boolean }) => object;
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
        <TestApp path={`/goods-receipts/${receipt.id}/show`} resource="goods-receipts" username={`rik${receipt.id}`} roles={['receiver']}>
            <KeptScans><Routes><Route path="/goods-receipts/:id/show" element={<GoodsReceiptShow />} /></Routes></KeptScans>
        </TestApp>,
    );
    await screen.findByText('Ball bearing');
    // Slower than a scanner, whatever the machine is busy with.
    return userEvent.setup({ delay: 65 });
};
/** As fast as a scanner, wherever the cursor is. */
const scan = (code: string) => [...code, 'Enter'].forEach(key => fireEvent.keyDown(document.activeElement ?? document.body, { key }));
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

    it('counts what has expired when somebody says so', async () => {
        answerTo = ({ scanId, raw, confirmed }) => ({ scanId, raw, outcome: confirmed ? 'counted' : 'expired', message: 'BRG-6204', lineId: '11' });
        const user = await show();
        await user.type(screen.getByLabelText('Scan or type a code'), '4006381333931{Enter}');
        await user.click(await screen.findByRole('button', { name: 'Count anyway' }));
        expect(await screen.findByText('Counted')).toBeInTheDocument();
        const [first, second] = scansSent();
        expect(second).toEqual({ ...first, scanId: expect.any(String), confirmed: true });
        expect(second.scanId).not.toBe(first.scanId);
    });

    it('lets nothing more be scanned before somebody has seen what was not counted', async () => {
        answerTo = ({ scanId, raw }) => ({ scanId, raw, outcome: raw === '4006381333931' ? 'wrong-item' : 'counted', message: 'BRG-6300', lineId: null });
        const user = await show();
        await user.type(screen.getByLabelText('Scan or type a code'), '4006381333931{Enter}');
        const dialog = await screen.findByRole('alertdialog');
        expect(within(dialog).getByText('Not on this order')).toBeInTheDocument();
        expect(within(dialog).getByText('4006381333931')).toBeInTheDocument();
        await waitFor(() => expect(dialog.closest('.MuiDialog-root')).toContainElement(document.activeElement as HTMLElement));
        expect(document.activeElement?.tagName).not.toBe('BUTTON');
        scan('5901234123457');
        await user.keyboard('{Enter}{Escape}');
        expect(screen.getByRole('alertdialog')).toBeInTheDocument();
        await user.click(within(dialog).getByRole('button', { name: 'Leave out' }));
        await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
        scan('5901234123457');
        await waitFor(() => expect(scansSent().map(({ raw }) => raw)).toEqual(['4006381333931', '5901234123457']));
    });

    it('shows all that was not counted of what was kept, each with what it was', async () => {
        server.on('POST', /\/scan-batches$/, () => ({ status: 503, body: {} }));
        const user = await show();
        for (const code of ['4006381333931', 'ABC-1', 'ABC-2']) await user.type(screen.getByLabelText('Scan or type a code'), `${code}{Enter}`);
        await screen.findByText('3 entries not sent yet');
        answerTo = ({ scanId, raw }) => ({ scanId, raw, outcome: raw?.startsWith('ABC') ? 'unknown-code' : 'counted', message: '' });
        server.on('POST', /\/scan-batches$/, ({ body }: Call) => ({ body: body.scans.map(answerTo) }));
        await user.click(screen.getByRole('button', { name: 'Try again' }));
        const dialog = await screen.findByRole('alertdialog');
        expect(within(dialog).getAllByText(/^ABC/).map(({ textContent }) => textContent)).toEqual(['ABC-1', 'ABC-2']);
        await user.click(within(dialog).getAllByRole('button', { name: 'Leave out' })[0]);
        await waitFor(() => expect(within(dialog).getAllByText(/^ABC/).map(({ textContent }) => textContent)).toEqual(['ABC-2']));
    });

    it('keeps scans while the server cannot be reached, and has the end of the count wait behind them', async () => {
        server.on('POST', /\/scan-batches$/, () => ({ status: 503, body: {} }));
        const user = await show();
        await user.type(screen.getByLabelText('Scan or type a code'), '4006381333931{Enter}');
        await screen.findByText('1 entry not sent yet');
        await user.click(screen.getByRole('button', { name: 'Finish' }));
        const dialog = await screen.findByRole('dialog');
        await user.type(within(dialog).getByLabelText('Number of the delivery note'), 'DN-1');
        await user.click(within(dialog).getByRole('button', { name: 'Finish' }));
        expect(await screen.findByRole('button', { name: 'The end is not sent yet' })).toBeDisabled();
        expect(server.callsTo('POST', /finish-count$/)).toEqual([]);
        server.on('POST', /\/scan-batches$/, ({ body }: Call) => ({ body: body.scans.map(answerTo) }));
        server.on('POST', /\/finish-count$/, () => ({ body: receipt }));
        await user.click(screen.getByRole('button', { name: 'Try again' }));
        await waitFor(() => expect(server.callsTo('POST', /finish-count$/)).toHaveLength(1));
        await waitFor(() => expect(screen.queryByText(/not sent yet/)).not.toBeInTheDocument());
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
        await screen.findByText('1 entry not sent yet');
        await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
        lost = false;
        await user.click(screen.getByRole('button', { name: 'Try again' }));
        await waitFor(() => expect(screen.queryByText(/not sent yet/)).not.toBeInTheDocument());
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
