import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { FakeServer, problem } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { NotificationPage } from './NotificationPage';
import { TaskLinkPage } from './TaskLinkPage';

const stored = { tasks: 'IMMEDIATE', reminders: 'IMMEDIATE', mentions: 'IMMEDIATE', outcomes: 'NONE', work: 'NONE', digestAt: '08:00:00', quietFrom: null, quietUntil: null };

const aServer = () => new FakeServer()
    .on('GET', /\/api\/me$/, () => ({ body: { username: 'anna', name: 'Anna', roles: [], companies: [{ code: 'QNL', name: 'NL', currency: 'EUR', timeZone: 'Europe/Amsterdam' }] } }))
    .on('GET', /notification-preference$/, () => ({ body: stored }))
    .start();

it('saves what was chosen', async () => {
    const server = aServer().on('PUT', /notification-preference$/, ({ body }) => ({ body }));
    render(<TestApp><NotificationPage /></TestApp>);
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('New tasks'));
    await user.click(await screen.findByRole('option', { name: 'Once a day, all in one mail' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.callsTo('PUT', /preference$/)[0]?.body).toEqual({ ...stored, tasks: 'DIGEST', digestAt: '08:00' }));
    expect(screen.getByText(/Europe\/Amsterdam/)).toBeInTheDocument();
}, 30_000);

it('shows a refusal at its field', async () => {
    aServer().on('PUT', /notification-preference$/, () => problem(400, 'invalid', 'Not valid', { quietUntil: 'is needed too' }));
    render(<TestApp><NotificationPage /></TestApp>);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText('is needed too')).toBeInTheDocument();
}, 30_000);

const follow = () => render(
    <TestApp path="/task-links/7.abc">
        <Routes>
            <Route path="/task-links/:token" element={<TaskLinkPage />} />
            <Route path="/tasks/:id/show" element={<p>the task</p>} />
        </Routes>
    </TestApp>,
);

it('leads from a mail to the task', async () => {
    const server = new FakeServer().on('POST', /task-links\/open$/, () => ({ body: { taskId: '42' } })).start();
    follow();
    expect(await screen.findByText('the task')).toBeInTheDocument();
    expect(server.callsTo('POST', /open$/).map(({ body }) => body)).toEqual([{ token: '7.abc' }]);
});

it('says why a link leads nowhere', async () => {
    new FakeServer().on('POST', /task-links\/open$/, () => problem(409, 'link-used', 'This link was used before.')).start();
    follow();
    expect(await screen.findByText('This link was used before.')).toBeInTheDocument();
});
