import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TestApp } from '../test/TestApp';
import { OrderHeader } from './OrderHeader';
import type { Order } from './order';

const order = {
    id: '9', number: 'PO-7', status: 'SENT', vendorName: 'Acme', currency: 'EUR', total: { amount: '87.50', currency: 'EUR' },
    totalInCompanyCurrency: { amount: '87.50', currency: 'EUR' }, buyer: 'bea', companyCode: 'QNL', lines: [], revision: 2,
    sentAt: '2026-11-23T09:00:00Z', sentRevision: 2, acknowledgementDueAt: '2026-11-26T09:00:00Z', acknowledgedAt: '2026-11-12T09:00:00Z', acknowledgedRevision: 1,
} as unknown as Order;

const show = (changed: Partial<Order>) => render(<TestApp roles={['buyer']}><OrderHeader order={{ ...order, ...changed }} /></TestApp>);

describe('the header of an order', () => {
    it('says which revision the vendor has and which one was acknowledged, and lets the open one be', async () => {
        show({});
        expect(await screen.findByRole('button', { name: 'Acknowledge' })).toBeInTheDocument();
        expect(screen.getByText(/Nov.* · Revision 2$/)).toBeInTheDocument();
        expect(screen.getByText(/Nov.* · Revision 1$/)).toBeInTheDocument();
        expect(screen.getByText('Acknowledgement due')).toBeInTheDocument();
        expect(screen.getByRole('button', { name: 'Close' })).toBeInTheDocument();
    });

    it.each([
        ['has been acknowledged', { status: 'ACKNOWLEDGED', acknowledgedRevision: 2 }],
        ['is on its way to the vendor', { sentRevision: 1 }],
        ['was answered a moment ago', { acknowledgedRevision: 2 }],
    ] as [string, Partial<Order>][])('asks for no answer when the revision %s', async (_, changed) => {
        show(changed);
        expect(await screen.findByRole('button', { name: 'Amend' })).toBeInTheDocument();
        expect(screen.queryByRole('button', { name: 'Acknowledge' })).not.toBeInTheDocument();
        expect(screen.queryByText('Acknowledgement due')).not.toBeInTheDocument();
    });
});
