import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import type { Order } from './order';
import { OrderActions } from './OrderActions';

it.each<[Order['status'], string[]]>([
    ['CREATED', ['Document', 'Cancel order']],
    ['SENT', ['Document', 'Cancel order', 'Close', 'Amend', 'Acknowledge']],
    ['ACKNOWLEDGED', ['Document', 'Cancel order', 'Close', 'Amend']],
    ['CLOSED', ['Document']],
])('of an order that is %s offers a buyer what the server takes', async (status, actions) => {
    new FakeServer().on('GET', /\/api\/me$/, () => ({ body: { username: 'bea', name: 'Bea', roles: ['buyer'], companies: [] } })).start();
    render(<TestApp username="bea" roles={['buyer']}><OrderActions order={{ id: '7', number: 'PO-7', status, revision: 1, sentRevision: 1, lines: [] } as unknown as Order} /></TestApp>);
    if (actions.length > 1) await screen.findByRole('button', { name: 'Cancel order' });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(actions);
});
