import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TestApp } from '../test/TestApp';
import type { Order } from './order';
import { OrderLines } from './OrderLines';

const line = {
    id: '1', lineNumber: 1, productId: '2', productSku: 'BRG-6204', productName: 'Ball bearing', unitPrice: { amount: '12.50', currency: 'EUR' }, warehouseCode: 'RTM',
    quantity: { value: '7', unit: 'PCE' }, lineAmount: { amount: '87.50', currency: 'EUR' }, receivedQuantity: null,
};
const order = { id: '9', number: 'PO-7', total: { amount: '87.50', currency: 'EUR' }, lines: [line] } as unknown as Order;

const show = (shown: Order) => render(<TestApp><OrderLines order={shown} /></TestApp>);

describe('the lines of an order', () => {
    it('add up to its total', async () => {
        show(order);
        expect(await screen.findByText('7 PCE')).toBeInTheDocument();
        expect(screen.getByText('Total')).toBeInTheDocument();
        expect(screen.getAllByText(/87\.50/)).toHaveLength(2);
    });

    it('tell what came of them and did not stay', async () => {
        show({ ...order, lines: [{ ...line, receivedQuantity: { value: '6', unit: 'PCE' }, rejectedQuantity: { value: '2', unit: 'PCE' }, returnedQuantity: { value: '1', unit: 'PCE' } }] } as unknown as Order);
        expect((await screen.findAllByRole('cell')).map(cell => cell.textContent)).toEqual(expect.arrayContaining(['6 PCE', '2 PCE', '1 PCE']));
        expect(screen.getByText('Rejected')).toBeInTheDocument();
    });

    it('have neither quantity nor total for who counts them blind', async () => {
        show({ ...order, total: null, lines: [{ ...line, quantity: null, lineAmount: null }] } as unknown as Order);
        expect(await screen.findByText('Ball bearing')).toBeInTheDocument();
        expect(screen.queryByText('Total')).not.toBeInTheDocument();
        expect(screen.queryByText(/PCE|87\.50/)).not.toBeInTheDocument();
    });
});
