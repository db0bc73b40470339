import { render, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { ClaimShow } from './ClaimShow';

const claim = {
    id: '5', companyCode: 'QNL', number: 'VC-2026-000005', status: 'RESOLVED', vendorId: '3', vendorName: 'Kugel AG', receiptId: '8', orderId: '2', claimed: { amount: '62.50', currency: 'EUR' },
    openedAt: '2026-11-20T09:00:00Z', sentAt: null, resolution: 'CREDITED', comment: 'Credit note comes', resolvedBy: 'bea', resolvedAt: '2026-11-21T09:00:00Z',
    lines: [{
        id: '9', receiptId: '8', receiptNumber: 'GR-2026-000008', orderNumber: 'PO-7', type: 'DAMAGED', productSku: 'BRG-6204', quantity: { value: '5', unit: 'PCE' }, lotNumber: null, note: 'Crushed',
        byCount: false, claimId: '5', claimed: { amount: '62.50', currency: 'EUR' }, loggedBy: 'rik', loggedAt: '2026-11-20T09:00:00Z', withdrawnAt: null,
    }],
};

beforeEach(() => {
    new FakeServer()
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'ada', name: 'Ada', roles: ['accountant'], companies: [] } }))
        .on('GET', /\/api\/vendor-claims\/5$/, () => ({ body: claim }))
        .on('GET', /\/api\/(attachments|comments)$/, () => [])
        .on('GET', /\/api\/attachments$/, ({ url }) => (url.searchParams.get('documentType') === 'receipt-discrepancy' ? [{ id: '1', fileName: 'box.jpg', contentType: 'image/jpeg' }] : []))
        .on('GET', /\/api\/vendor-invoices$/, () => [{ id: '4', number: 'INV-44' }])
        .start();
});

const show = (roles: string[]) => render(
    <TestApp path="/vendor-claims/5/show" resource="vendor-claims" username="ada" roles={roles}>
        <Routes><Route path="/vendor-claims/:id/show" element={<ClaimShow />} /></Routes>
    </TestApp>,
);

describe('a claim', () => {
    it('shows what is claimed, for how much, and the photos of it', async () => {
        show(['buyer']);
        expect(await screen.findByText(/Damaged · BRG-6204/)).toBeInTheDocument();
        expect(await screen.findByText('Photo 1')).toBeInTheDocument();
        expect(screen.getAllByText(/62\.50/).length).toBeGreaterThan(1);
        expect(screen.queryByText(/Enter a debit note/)).not.toBeInTheDocument();
    });

    it('that is credited leads who enters bills to a debit note on the invoice of the order', async () => {
        show(['accountant']);
        expect(await screen.findByRole('link', { name: 'Enter a debit note on INV-44' })).toHaveAttribute('href', expect.stringContaining('/vendor-invoices/create?credits=4&kind=DEBIT_NOTE'));
    });
});
