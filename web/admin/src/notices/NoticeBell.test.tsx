import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { NoticeBell } from './NoticeBell';

const notice = { id: '5', kind: 'TASK', subject: 'Please decide: PR-1', text: 'It waits', taskId: '42', createdAt: '2026-11-20T09:00:00Z', readAt: null };

const show = () => render(
    <TestApp path="/">
        <Routes>
            <Route path="/" element={<NoticeBell />} />
            <Route path="/tasks/:id/show" element={<p>the task</p>} />
        </Routes>
    </TestApp>,
);

it('counts what is unread, and opening a notice reads it and leads to its task', async () => {
    const server = new FakeServer()
        .on('GET', /notices\/unread$/, () => ({ body: { count: 1 } }))
        .on('GET', /\/api\/notices$/, () => [notice])
        .on('POST', /notices\/5\/read$/, () => ({ body: { ...notice, readAt: '2026-11-20T10:00:00Z' } }))
        .start();
    show();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '1 unread notice' }));
    await user.click(await screen.findByText('Please decide: PR-1'));
    expect(await screen.findByText('the task')).toBeInTheDocument();
    await waitFor(() => expect(server.callsTo('POST', /notices\/5\/read$/)).toHaveLength(1));
    expect(server.callsTo('GET', /\/api\/notices$/)[0].url.searchParams.get('unread')).toBe('true');
}, 20_000);

it('says that nothing is new', async () => {
    new FakeServer().on('GET', /notices\/unread$/, () => ({ body: { count: 0 } })).on('GET', /\/api\/notices$/, () => []).start();
    show();
    await userEvent.setup().click(await screen.findByRole('button', { name: '0 unread notices' }));
    expect(await screen.findByText('Nothing new')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Mark all as read' })).not.toBeInTheDocument();
}, 20_000);
