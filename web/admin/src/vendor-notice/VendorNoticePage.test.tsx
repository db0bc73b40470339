import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { FakeServer, problem } from '../test/fakeServer';
import { VendorNoticePage } from './VendorNoticePage';
import { tokenAt } from './vendorOrder';

const order = {
    orderNumber: 'PO-7', companyName: 'Quayside', vendorName: 'Holtz GmbH', warehouseCode: 'RTM', notices: [],
    lines: [
        { orderLineId: '11', lineNumber: 1, sku: 'WW-1', name: 'Welding wire', open: { value: '20', unit: 'PCE' }, expectedDate: '2030-01-05' },
        { orderLineId: '12', lineNumber: 2, sku: 'WG-1', name: 'Argon', open: { value: '3', unit: 'PCE' }, expectedDate: '2030-01-04' },
    ],
};
let server: FakeServer;
beforeEach(() => {
    server = new FakeServer().on('GET', /shipment-notices\/7\.abc$/, () => ({ body: order })).start();
});

const show = async () => {
    render(<VendorNoticePage token="7.abc" />);
    await screen.findByRole('heading', { name: /PO-7/ });
};

it('announces what is shipped, in the units of the order, without a token of ours', async () => {
    server.on('POST', /shipment-notices\/7\.abc$/, () => ({ status: 201, body: { ...order, notices: [{ reference: 'LS-1', arrivalDate: '2030-01-04' }] } }));
    await show();
    expect(screen.getByLabelText(/Arrives on/)).toHaveValue('2030-01-04');
    await userEvent.type(screen.getByLabelText(/delivery note/), 'LS-1');
    const wire = within(screen.getByRole('group', { name: 'WW-1' }));
    fireEvent.change(wire.getByLabelText('Quantity (PCE)'), { target: { value: '12,5' } });
    await userEvent.type(wire.getByLabelText('Lot or serial'), 'L-9');
    await userEvent.click(within(screen.getByRole('group', { name: 'WG-1' })).getByRole('button', { name: 'Not in this shipment' }));
    await userEvent.click(screen.getByRole('button', { name: 'Announce the shipment' }));

    await screen.findByText(/LS-1 is announced/);
    expect(server.callsTo('POST', /shipment-notices/)[0].body).toEqual({
        reference: 'LS-1', arrivalDate: '2030-01-04', carrier: null, trackingNumber: null,
        lines: [{ orderLineId: '11', quantity: { value: '12.5', unit: 'PCE' }, lotNumber: 'L-9', expiryDate: null }],
    });
});

it('says at the field what is missing or refused', async () => {
    server.on('POST', /shipment-notices\/7\.abc$/, () => problem(400, 'invalid', 'Not valid', { 'lines[0].quantity': 'must be above zero' }));
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Announce the shipment' }));
    expect(screen.getByLabelText(/delivery note/)).toHaveAttribute('aria-invalid', 'true');
    expect(server.callsTo('POST', /shipment-notices/)).toHaveLength(0);

    await userEvent.type(screen.getByLabelText(/delivery note/), 'LS-2');
    await userEvent.click(screen.getByRole('button', { name: 'Announce the shipment' }));
    expect((await screen.findAllByText('must be above zero')).length).toBeGreaterThan(0);
});

it('says why a link opens nothing', async () => {
    server.on('GET', /shipment-notices\/8/, () => problem(409, 'link-expired', 'This link has expired.'));
    render(<VendorNoticePage token="8.x" />);
    await screen.findByText('This link has expired.');
});

it('knows the address of the page from the others', () => {
    expect(tokenAt('#/shipment-notices/914.aB-_9')).toBe('914.aB-_9');
    expect(tokenAt('#/shipment-notices/')).toBeNull();
    expect(tokenAt('#/expected-receipts/914')).toBeNull();
});
