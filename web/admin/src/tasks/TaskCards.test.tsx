import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ListBase } from 'react-admin';
import { expect, it } from 'vitest';
import { aTask } from '../test/builders';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { BulkResults } from './BulkResults';
import { TaskCards } from './TaskCards';

const tasks = [
    aTask({ id: '41', businessKey: 'QNL-PR-000041', createdAt: new Date(Date.now() - 3 * 86_400_000).toISOString() }),
    aTask({ id: '42', businessKey: 'QNL-PR-000042' }),
    aTask({ id: '43', businessKey: 'QNL-PR-000043', candidateGroups: [] }),
];

it('chooses cards for what is done with several tasks, and tells how long each waits', async () => {
    const server = new FakeServer()
        .on('GET', /\/api\/tasks$/, () => tasks)
        .on('POST', /bulk-complete$/, () => [{ id: '41', ok: true, problem: null }])
        .start();
    render(<TestApp path="/tasks" resource="tasks"><ListBase><BulkResults><TaskCards /></BulkResults></ListBase></TestApp>);
    const user = userEvent.setup();
    const box = await screen.findByRole('checkbox', { name: 'Select QNL-PR-000041' });
    expect(screen.getByText(/^Arrived 3 days ago$/)).toBeInTheDocument();
    expect(screen.queryByRole('checkbox', { name: 'Select QNL-PR-000043' })).not.toBeInTheDocument();
    await user.click(box);
    await user.click(screen.getByRole('checkbox', { name: 'Select QNL-PR-000042' }));
    expect(screen.getByText('2 items selected')).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Select QNL-PR-000042' }));
    await user.click(screen.getByRole('button', { name: 'Approve 1 task' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Approve' }));
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(server.callsTo('POST', /bulk-complete$/)[0].body).toEqual({ ids: ['41'], variables: { decision: 'approve' } });
    expect(screen.queryByText(/selected/)).not.toBeInTheDocument();
});
