import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { PromisePanel } from './PromisePanel';

const promise = (over: object) => ({
    companyCode: 'QNL', warehouseCode: 'RTM', quantity: { value: '12', unit: 'PCE' }, today: { value: '3', unit: 'PCE' }, most: { value: '40', unit: 'PCE' },
    availableOn: '2026-10-05', shipsOn: '2026-10-06', arrivesOn: '2026-10-08', cutOff: '15:00:00', transitDays: 2, ...over,
});

let asked: string[];
beforeEach(() => {
    asked = [];
    new FakeServer()
        .on('GET', /promises$/, ({ url }) => {
            asked.push(String(url.searchParams));
            return { body: [promise({}), promise({ warehouseCode: 'AMS', availableOn: null, shipsOn: null, arrivesOn: null, most: { value: '7', unit: 'PCE' } })] };
        })
        .start();
});

it('says for each warehouse when so many arrive, or that they never do', async () => {
    render(<TestApp roles={['buyer']}><PromisePanel productId="77" unit="PCE" /></TestApp>);
    const user = userEvent.setup();
    await user.clear(await screen.findByLabelText('Quantity (PCE)'));
    await user.type(screen.getByLabelText('Quantity (PCE)'), '12');
    await user.click(screen.getByRole('button', { name: 'When can it arrive?' }));
    expect(await screen.findByRole('link', { name: 'RTM' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /AMS/ })).toHaveTextContent('Not with what is known; at most 7 PCE');
    expect(screen.getByRole('row', { name: /RTM/ })).toHaveTextContent('2026');
    expect(screen.getAllByRole('link', { name: 'Reserve' })[0]).toHaveAttribute('href', '/reservations/create');
    expect(asked).toEqual(['productId=77&quantity=12']);
});

it('offers no reservation to those who may make none', async () => {
    render(<TestApp roles={['auditor']}><PromisePanel productId="77" unit="PCE" warehouseCode="RTM" /></TestApp>);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'When can it arrive?' }));
    expect(await screen.findByRole('link', { name: 'RTM' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Reserve' })).toBeNull();
    expect(asked).toEqual(['productId=77&quantity=1&warehouseCode=RTM']);
});
