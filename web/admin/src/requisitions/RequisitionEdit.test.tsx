import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { RequisitionEdit } from './RequisitionEdit';

const requisition = (status: string) => ({
    id: '9', number: 'PR-1', companyCode: 'QNL', status, title: 'Batteries', requester: 'rita', currency: 'EUR', version: 3, revision: 1, costCentre: 'CC-100',
    total: { amount: '100.00', currency: 'EUR' }, totalInCompanyCurrency: { amount: '100.00', currency: 'EUR' }, orderIds: [],
    lines: ['CC-100', 'CC-200'].map((costCentre, i) => ({
        id: String(5 + i), lineNumber: i + 1, productId: '77', productName: 'Battery', productSku: 'B-1', quantity: { value: '10', unit: 'PCE' },
        unitPrice: { amount: '10.00', currency: 'EUR' }, suggestedVendorId: null, warehouseCode: 'RTM', costCentre,
    })),
});

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer()
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'rita', name: 'Rita', roles: ['requester'], companies: [{ code: 'QNL', name: 'Quayside NL', currency: 'EUR' }] } }))
        .on('GET', /warehouses$/, () => [{ id: 'RTM', code: 'RTM', name: 'Rotterdam' }])
        .on('GET', /cost-centres$/, () => ['CC-100', 'CC-200', 'CC-700'].map(code => ({ id: code, code, name: code })))
        .on('GET', /(units-of-measure|vendor-prices|products)$/, () => [])
        .on('PUT', /requisitions\/9$/, ({ body }) => ({ body }))
        .start();
});

const show = (status: string) => {
    server.on('GET', /requisitions\/9$/, () => ({ body: requisition(status) }));
    render(
        <TestApp path="/requisitions/9" resource="requisitions" username="rita" roles={['requester']}>
            <Routes>
                <Route path="/requisitions/:id" element={<RequisitionEdit />} />
                <Route path="*" element={<p>left</p>} />
            </Routes>
        </TestApp>,
    );
};

it('warns that approval starts again, and saves nothing without a change', async () => {
    show('IN_APPROVAL');
    expect(await screen.findByText(/approval starts again/)).toBeInTheDocument();
    const save = await screen.findByRole('button', { name: 'Save and have it approved again' });
    expect(save).toBeDisabled();
    const [quantity] = await screen.findAllByLabelText('Quantity');
    const user = userEvent.setup();
    await user.clear(quantity);
    await user.type(quantity, '9');
    await user.click(save);
    await screen.findByText('left');
    expect(server.callsTo('PUT', /requisitions\/9$/)[0].body).toMatchObject({ version: 3, lines: [{ id: '5', quantity: { value: '9' } }, { id: '6', quantity: { value: '10' } }] });
}, 60_000);

it.each(['DRAFT', 'IN_APPROVAL'])('carries another cost centre of the header into the lines that had it, when it is %s', async status => {
    show(status);
    const [header] = await screen.findAllByLabelText('Cost centre');
    await waitFor(() => expect(header).toHaveValue('CC-100 · CC-100'));
    const user = userEvent.setup();
    await user.clear(header);
    await user.type(header, 'CC-7');
    await user.click(await screen.findByRole('option', { name: /CC-700/ }));
    await user.click(screen.getByRole('button', { name: /Save/ }));
    await screen.findByText('left');
    expect(server.callsTo('PUT', /requisitions\/9$/)[0].body).toMatchObject({
        costCentre: 'CC-700', lines: [{ id: '5', costCentre: 'CC-700' }, { id: '6', costCentre: 'CC-200' }],
    });
});

it('keeps a requisition that is ordered as it is', async () => {
    show('ORDERED');
    expect(await screen.findByText(/can only be changed while/)).toBeInTheDocument();
}, 60_000);
