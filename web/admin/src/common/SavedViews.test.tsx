import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ListBase } from 'react-admin';
import { beforeEach, expect, it } from 'vitest';
import { FakeServer, problem } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { SavedViews } from './SavedViews';

const view = (over: object) => ({
    id: '1', resource: 'tasks', name: 'Large ones', filter: { amountMin: '10000' }, sort: 'amount DESC', shared: true, sharedWith: 'buyer', owner: 'anna', version: 4, ...over,
});

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer()
        .on('GET', /\/api\/tasks$/, () => [])
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'anna', name: 'Anna', roles: ['approver-1'], companies: [] } }))
        .on('GET', /saved-views$/, () => [view({}), view({ id: '2', name: 'Of Cora', owner: 'cora' })])
        .on('PUT', /saved-views\/1$/, ({ body }) => ({ body }))
        .start();
});

const open = async () => {
    render(
        <TestApp path="/tasks" resource="tasks">
            <ListBase filterDefaultValues={{ view: 'overdue' }} sort={{ field: 'dueAt', order: 'ASC' }}><SavedViews /></ListBase>
        </TestApp>,
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('button', { name: 'Change the view Large ones' }));
    return { user, dialog: within(await screen.findByRole('dialog')) };
};

const rename = async ({ user, dialog }: Awaited<ReturnType<typeof open>>, name: string) => {
    const field = dialog.getByLabelText(/Name/);
    await user.clear(field);
    await user.type(field, name);
};

const sent = async () => {
    await waitFor(() => expect(server.callsTo('PUT', /saved-views\/1$/)).toHaveLength(1));
    return server.callsTo('PUT', /saved-views\/1$/)[0].body;
};

it('renames a view of one\'s own and leaves what it shows', async () => {
    const opened = await open();
    expect(screen.queryByRole('button', { name: 'Change the view Of Cora' })).not.toBeInTheDocument();
    await rename(opened, 'Very large ones');
    await opened.user.click(opened.dialog.getByRole('button', { name: 'Save' }));
    expect(await sent()).toEqual({
        resource: 'tasks', name: 'Very large ones', shared: true, sharedWith: 'buyer', filter: { amountMin: '10000' }, sort: 'amount DESC', version: 4,
    });
});

it('takes the filters and the order of the list into it, when that is wanted', async () => {
    const { user, dialog } = await open();
    await user.click(dialog.getByRole('checkbox', { name: /filters and order/ }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await sent()).toMatchObject({ name: 'Large ones', filter: { view: 'overdue' }, sort: 'dueAt ASC', version: 4 });
});

it('says why the server does not take the name', async () => {
    server.on('PUT', /saved-views\/1$/, () => problem(409, 'stale', 'Somebody has changed this view since.'));
    const opened = await open();
    await rename(opened, 'Other');
    await opened.user.click(opened.dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Somebody has changed this view/)).toBeInTheDocument();
});
