import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { FakeServer, problem } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { RequisitionCreate } from './RequisitionCreate';

const pallet = { id: '77', sku: 'PAL-1', name: 'Euro pallet', purchaseUnit: 'PCE', baseUnit: 'PCE', categoryName: 'Pallets' };
const price = (over: object) => ({
    id: '1', vendorId: '500', vendorName: 'Holtz GmbH', productId: '77', minQuantity: { value: '1', unit: 'PCE' },
    unitPrice: { amount: '9.95', currency: 'EUR' }, validFrom: '2020-01-01', validUntil: null, contract: false, ...over,
});

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer()
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'rita', name: 'Rita', roles: ['requester'], companies: [{ code: 'QNL', name: 'Quayside NL', currency: 'EUR' }] } }))
        .on('GET', /warehouses$/, () => [{ id: 'RTM', code: 'RTM', name: 'Rotterdam' }])
        .on('GET', /cost-centres$/, () => ['CC-100', 'CC-700'].map(code => ({ id: code, code, name: code })))
        .on('GET', /units-of-measure$/, () => [
            { code: 'PCE', name: 'Piece', category: 'COUNT', factor: '1', active: true }, { code: 'BOX', name: 'Box', category: 'COUNT', factor: '12', active: true },
            { code: 'KG', name: 'Kilogram', category: 'WEIGHT', factor: '1000', active: true },
        ])
        .on('GET', /products$/, ({ url }) => (url.searchParams.get('q') === 'pallet' ? [pallet] : []))
        .on('GET', /vendor-prices$/, () => [price({}), price({ id: '2', vendorId: '501', vendorName: 'Cheap Wood', unitPrice: { amount: '8.40', currency: 'EUR' }, minQuantity: { value: '100', unit: 'PCE' } })])
        .on('POST', /requisitions$/, () => ({ body: { id: '9001' } }))
        .start();
});

const show = async () => {
    render(
        <TestApp path="/requisitions/create" resource="requisitions" username="rita" roles={['requester']}>
            <Routes>
                <Route path="/requisitions/create" element={<RequisitionCreate />} />
                <Route path="*" element={<p>saved</p>} />
            </Routes>
        </TestApp>,
    );
    await screen.findByRole('button', { name: 'Add line' });
    return userEvent.setup();
};

const choosePallet = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(screen.getByRole('button', { name: 'Add line' }));
    await user.type(screen.getByLabelText('Product'), 'pallet');
    await user.click(await screen.findByRole('option', { name: /Euro pallet/ }));
    await waitFor(() => expect(screen.getByLabelText('Unit price')).toHaveValue('9.95'));
};

it('searches on the server, fills the price in and follows the quantity with price and total', async () => {
    const user = await show();
    await choosePallet(user);
    const line = screen.getByRole('group', { name: 'Line 1' });
    await user.clear(within(line).getByLabelText('Quantity'));
    await user.type(within(line).getByLabelText('Quantity'), '40');
    await user.tab();
    expect(screen.getByTestId('total')).toHaveTextContent('398.00');
    await user.type(screen.getByLabelText(/Title/), 'Pallets for dock 4');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await screen.findByText('saved');
    expect(server.callsTo('POST', /requisitions$/)[0].body).toMatchObject({
        companyCode: 'QNL', title: 'Pallets for dock 4', currency: 'EUR',
        lines: [{ productId: '77', quantity: { value: '40', unit: 'PCE' }, suggestedVendorId: '500', unitPrice: { amount: '9.95', currency: 'EUR' }, warehouseCode: 'RTM' }],
    });
});

it('orders in another unit that converts, at the price of the list for it, with a note for the vendor', async () => {
    const user = await show();
    await choosePallet(user);
    const line = screen.getByRole('group', { name: 'Line 1' });
    await user.click(within(line).getByLabelText('Unit'));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['PCE', 'BOX']);
    await user.click(screen.getByRole('option', { name: 'BOX' }));
    await waitFor(() => expect(within(line).getByLabelText('Unit price')).toHaveValue('119.40'));
    await user.clear(within(line).getByLabelText('Quantity'));
    await user.type(within(line).getByLabelText('Quantity'), '10');
    await user.tab();
    expect(screen.getByTestId('total')).toHaveTextContent('1,194.00');
    await user.type(within(line).getByLabelText('Note'), 'Heat-treated only');
    await user.type(screen.getByLabelText(/Title/), 'Pallets');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await screen.findByText('saved');
    expect(server.callsTo('POST', /requisitions$/)[0].body.lines).toMatchObject([
        { quantity: { value: '10', unit: 'BOX' }, unitPrice: { amount: '119.40', currency: 'EUR' }, note: 'Heat-treated only' },
    ]);
});

const chooseHeader = async (user: ReturnType<typeof userEvent.setup>, code: string) => {
    const field = screen.getAllByLabelText('Cost centre')[0];
    await user.clear(field);
    await user.type(field, code);
    await user.click(await screen.findByRole('option', { name: new RegExp(code) }));
};

it('charges lines as the header says until they have a cost centre of their own', async () => {
    const user = await show();
    await chooseHeader(user, 'CC-100');
    await choosePallet(user);
    await user.click(screen.getByRole('button', { name: 'Add line' }));
    const [, first, second] = screen.getAllByLabelText('Cost centre');
    expect([first, second].map(({ textContent }) => textContent)).toEqual(['CC-100 · CC-100', 'CC-100 · CC-100']);
    await user.click(second);
    await user.click(await screen.findByRole('option', { name: 'CC-700 · CC-700' }));
    await chooseHeader(user, 'CC-700');
    await waitFor(() => expect(first).toHaveTextContent('CC-700'));
    await user.click(first);
    await user.click(await screen.findByRole('option', { name: 'CC-100 · CC-100' }));
    await user.click(screen.getByRole('button', { name: 'Remove 2' }));
    await user.type(screen.getByLabelText(/Title/), 'Pallets');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await screen.findByText('saved');
    expect(server.callsTo('POST', /requisitions$/)[0].body).toMatchObject({ costCentre: 'CC-700', lines: [{ costCentre: 'CC-100' }] });
});

it('shows what the server refuses at the field of the line', async () => {
    server.on('POST', /requisitions$/, () => problem(400, 'invalid', 'Not valid', { 'lines[0].quantity': 'must be a multiple of 4' }));
    const user = await show();
    await choosePallet(user);
    await user.type(screen.getByLabelText(/Title/), 'Pallets');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('must be a multiple of 4')).toBeInTheDocument();
});

it('takes rows from a spreadsheet and names those that it cannot take', async () => {
    server.on('POST', /parse-lines$/, () => [
        { row: 1, cells: { sku: 'PAL-1', quantity: '12', warehouse: 'RTM' }, line: { productId: '77', productSku: 'PAL-1', productName: 'Euro pallet', quantity: { value: '12', unit: 'PCE' }, unitPrice: { amount: '9.95', currency: 'EUR' } }, errors: {} },
        { row: 2, cells: { sku: 'NOPE', quantity: '1' }, line: null, errors: { productId: 'There is no product NOPE' } },
    ]);
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Paste lines' }));
    await user.click(screen.getByLabelText('Rows from a spreadsheet'));
    await user.paste('PAL-1\t12\nNOPE\t1');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('There is no product NOPE')).toBeInTheDocument();
    expect(server.callsTo('POST', /parse-lines$/)[0].body).toEqual({ companyCode: 'QNL', text: 'PAL-1\t12\nNOPE\t1' });
    expect(screen.getByRole('button', { name: 'Take 1 line' })).toBeEnabled();

    server.on('POST', /parse-lines$/, () => [
        { row: 2, cells: { sku: 'PAL-1', quantity: '12', warehouse: 'RTM' }, line: { productId: '77', productSku: 'PAL-1', productName: 'Euro pallet', quantity: { value: '12', unit: 'PCE' }, unitPrice: { amount: '9.95', currency: 'EUR' } }, errors: {} },
        { row: 3, cells: { sku: 'PAL-1', quantity: '1' }, line: { productId: '77', costCentre: 'CC-700', productSku: 'PAL-1', productName: 'Euro pallet', quantity: { value: '1', unit: 'PCE' }, unitPrice: { amount: '9.95', currency: 'EUR' } }, errors: {} },
    ]);
    await user.clear(screen.getByLabelText('Article number 2'));
    await user.type(screen.getByLabelText('Article number 2'), 'PAL-1');
    await user.type(screen.getByLabelText('Cost centre 2'), 'CC-700');
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    await user.click(await screen.findByRole('button', { name: 'Take 2 lines' }));
    expect(await screen.findByTestId('total')).toHaveTextContent('129.35');
    expect(screen.getAllByLabelText('Cost centre').map(({ textContent }) => textContent)).toContain('CC-700 · CC-700');
    expect(server.callsTo('POST', /parse-lines$/)[1].body.text).toBe('sku\tquantity\tunit\tprice\tneededBy\tvendor\twarehouse\tcostCentre\nPAL-1\t12\t\t\t\t\tRTM\t\nPAL-1\t1\t\t\t\t\t\tCC-700');
});
