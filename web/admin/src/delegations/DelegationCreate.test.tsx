import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { DelegationCreate } from './DelegationCreate';

it('sends moments with their zone, and no cap where no amount is given', async () => {
    const server = new FakeServer()
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'anna', name: 'Anna', roles: ['approver-1'], companies: [{ code: 'QNL', name: 'Quayside NL', currency: 'EUR' }] } }))
        .on('GET', /delegates$/, () => [{ id: 'cora', name: 'Cora Willems' }])
        .on('POST', /delegations$/, () => ({ body: { id: '1' } }))
        .start();
    render(
        <TestApp path="/delegations/create" resource="delegations">
            <Routes>
                <Route path="/delegations/create" element={<DelegationCreate />} />
                <Route path="*" element={<p>saved</p>} />
            </Routes>
        </TestApp>,
    );
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText(/Substitute/));
    await user.click(await screen.findByRole('option', { name: 'Cora Willems' }));
    fireEvent.change(screen.getByLabelText(/From/), { target: { value: '2026-11-23T08:00' } });
    fireEvent.change(screen.getByLabelText(/Until/), { target: { value: '2026-11-25T17:30' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('saved');
    expect(server.callsTo('POST', /delegations$/)[0].body).toMatchObject({
        delegate: 'cora', validFrom: new Date('2026-11-23T08:00').toISOString(), validUntil: new Date('2026-11-25T17:30').toISOString(), amountCap: null,
    });
});

it('lets an administrator arrange it for somebody else, and offers the colleagues of that person', async () => {
    const server = new FakeServer()
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'adam', name: 'Adam', roles: ['administrator'], companies: [{ code: 'QNL', name: 'Quayside NL', currency: 'EUR' }] } }))
        .on('GET', /\/api\/users$/, () => [{ id: 'alma', name: 'Alma Top' }])
        .on('GET', /delegates$/, () => [{ id: 'cora', name: 'Cora Willems' }])
        .on('POST', /delegations$/, () => ({ body: { id: '1' } }))
        .start();
    render(
        <TestApp path="/delegations/create" resource="delegations" username="adam" roles={['administrator']}>
            <Routes>
                <Route path="/delegations/create" element={<DelegationCreate />} />
                <Route path="*" element={<p>saved</p>} />
            </Routes>
        </TestApp>,
    );
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText(/Away/));
    await user.click(await screen.findByRole('option', { name: 'Alma Top' }));
    await user.click(await screen.findByLabelText(/Substitute/));
    await user.click(await screen.findByRole('option', { name: 'Cora Willems' }));
    expect(server.callsTo('GET', /delegates$/).some(({ url }) => url.searchParams.get('for') === 'alma')).toBe(true);
    fireEvent.change(screen.getByLabelText(/From/), { target: { value: '2026-11-23T08:00' } });
    fireEvent.change(screen.getByLabelText(/Until/), { target: { value: '2026-11-25T17:30' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('saved');
    expect(server.callsTo('POST', /delegations$/)[0].body).toMatchObject({ delegator: 'alma', delegate: 'cora' });
}, 30_000);
