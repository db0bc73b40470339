import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aTask } from '../test/builders';
import { FakeServer, problem } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { wasCompletedHere } from './completedHere';
import { TaskList } from './TaskList';

const first = aTask({ id: '1', title: 'Forklift batteries', businessKey: 'QNL-PR-000001' });
const second = aTask({ id: '2', title: 'Safety shoes', businessKey: 'QNL-PR-000002', overdue: true, dueAt: '2020-01-01T00:00:00Z' });
const third = aTask({ id: '3', title: 'Crane', businessKey: 'QNL-PR-000003', bulkApprovable: false });

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer()
        .on('GET', /\/api\/tasks$/, () => [first, second, third])
        .on('GET', /\/api\/tasks\/counts$/, () => ({ body: { mine: 0, groups: 3, delegated: 0, overdue: 1 } }))
        .on('GET', /\/api\/saved-views$/, () => [])
        .on('POST', /\/complete$/, () => ({ body: {} }))
        .on('POST', /\/claim$/, () => ({ status: 204 }))
        .start();
});

const show = async () => {
    render(
        <TestApp path="/tasks" resource="tasks">
            <Routes>
                <Route path="/tasks" element={<TaskList />} />
                <Route path="/tasks/:id/show" element={<p>page of a task</p>} />
            </Routes>
        </TestApp>,
    );
    await screen.findByText('Forklift batteries');
    return userEvent.setup();
};

describe('keyboard', () => {
    it('j and k move, a asks for the approval of the task in focus and sends it', async () => {
        const user = await show();
        await user.keyboard('jjk');
        await user.keyboard('a');
        const dialog = await screen.findByRole('dialog');
        expect(within(dialog).getByText(/QNL-PR-000001/)).toBeInTheDocument();
        await user.click(within(dialog).getByRole('button', { name: 'Approve' }));
        await waitFor(() => expect(server.callsTo('POST', /tasks\/1\/complete$/)).toHaveLength(1));
        expect(server.calls.find(({ method }) => method === 'POST')!.body).toEqual({ variables: { decision: 'approve' } });
    });

    it('r refuses to send a rejection without a reason, at the field', async () => {
        const user = await show();
        await user.keyboard('jr');
        const dialog = await screen.findByRole('dialog');
        await user.click(within(dialog).getByRole('button', { name: 'Reject' }));
        expect(within(dialog).getByText(/Say why/)).toBeInTheDocument();
        expect(server.callsTo('POST', /complete$/)).toHaveLength(0);
        await user.type(within(dialog).getByRole('textbox'), 'Too expensive');
        await user.click(within(dialog).getByRole('button', { name: 'Reject' }));
        await waitFor(() => expect(server.callsTo('POST', /tasks\/1\/complete$/)[0]?.body).toEqual({ variables: { decision: 'reject', comment: 'Too expensive' } }));
    });

    it('c claims, Enter opens, ? explains', async () => {
        const user = await show();
        await user.keyboard('jjc');
        await waitFor(() => expect(server.callsTo('POST', /tasks\/2\/claim$/)).toHaveLength(1));
        await user.keyboard('?');
        expect(await screen.findByText('Keyboard shortcuts')).toBeInTheDocument();
        await user.keyboard('{Escape}');
        await waitFor(() => expect(screen.queryByText('Send back for change')).not.toBeInTheDocument());
        await user.keyboard('{Enter}');
        expect(await screen.findByText('page of a task')).toBeInTheDocument();
    });

    it('does nothing while somebody types', async () => {
        const user = await show();
        await user.type(screen.getByRole('textbox'), 'jac');
        expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
        expect(server.callsTo('POST', /.*/)).toHaveLength(0);
    });
});

it('tells who was first when the task was decided elsewhere', async () => {
    server.on('POST', /tasks\/1\/complete$/, () => problem(409, 'already-decided', 'Aron approved this at 2026-11-23 09:00 UTC.'));
    const user = await show();
    await user.keyboard('ja');
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText(/Aron approved this/)).toBeInTheDocument();
});

it('approves the chosen ones together and shows a result for each', async () => {
    server.on('POST', /bulk-complete$/, () => [
        { id: '1', ok: true, problem: null },
        { id: '2', ok: false, problem: { type: 'urn:quayside:problem:segregation-of-duties', detail: 'You requested this.' } },
    ]);
    const user = await show();
    const boxes = screen.getAllByRole('checkbox').slice(1);
    expect(boxes).toHaveLength(3);
    for (const box of boxes) await user.click(box);
    await user.click(await screen.findByRole('button', { name: 'Approve 2 tasks' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText('1 done, 1 refused')).toBeInTheDocument();
    expect(screen.getByText('You requested this.')).toBeInTheDocument();
    expect(server.callsTo('POST', /bulk-complete$/)[0].body).toEqual({ ids: ['1', '2'], variables: { decision: 'approve' } });
});

it('still tells what becomes of a task that was refused, and not of the one that was approved here', async () => {
    const [ours, theirs] = ['21', '22'].map(id => aTask({ id, title: `Case ${id}`, businessKey: `QNL-PR-0000${id}` }));
    server.on('GET', /\/api\/tasks$/, () => [first, ours, theirs])
        .on('POST', /bulk-complete$/, () => [{ id: '21', ok: true, problem: null }, { id: '22', ok: false, problem: { detail: 'Aron is working on this task.' } }])
        .on('GET', /tasks\/2[12]$/, (_, [path]) => ({ body: { ...theirs, id: path.slice(-2), state: 'COMPLETED' } }))
        .on('GET', /decidability$/, () => ({ body: { decidable: false, reason: 'Aron approved this.' } }));
    const user = await show();
    const boxes = screen.getAllByRole('checkbox');
    await user.click(boxes[2]);
    await user.click(boxes[3]);
    await user.click(await screen.findByRole('button', { name: 'Approve 2 tasks' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Approve' }));
    await screen.findByText('1 done, 1 refused');
    server.on('GET', /\/api\/tasks$/, () => [first]);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(await screen.findByText('QNL-PR-000022: Aron approved this.')).toBeInTheDocument();
    expect(server.callsTo('GET', /tasks\/21$/)).toHaveLength(0);
});

it('counts no task as decided here when the request for all of them fails', async () => {
    const task = aTask({ id: '31', title: 'Case 31' });
    server.on('GET', /\/api\/tasks$/, () => [first, task]).on('POST', /bulk-complete$/, () => problem(503, 'unavailable', 'The engine does not answer.'));
    const user = await show();
    await user.click(screen.getAllByRole('checkbox')[2]);
    await user.click(await screen.findByRole('button', { name: 'Approve 1 task' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText('The engine does not answer.')).toBeInTheDocument();
    expect(wasCompletedHere('31')).toBe(false);
});

describe('when what was chosen leaves the list', () => {
    const shown = ['51', '52'].map(id => aTask({ id, title: `Case ${id}`, businessKey: `QNL-PR-0000${id}` }));
    const approveAll = async () => {
        server.on('GET', /\/api\/tasks$/, () => [first, ...shown])
            .on('POST', /bulk-complete$/, () => shown.map(({ id }) => ({ id, ok: true, problem: null })));
        const user = await show();
        for (const box of screen.getAllByRole('checkbox').slice(2)) await user.click(box);
        await user.click(await screen.findByRole('button', { name: 'Approve 2 tasks' }));
        await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Approve' }));
        return user;
    };
    const empty = async () => {
        server.on('GET', /\/api\/tasks$/, () => []);
        window.dispatchEvent(new Event('visibilitychange'));
        await waitFor(() => expect(screen.queryByText('Forklift batteries')).not.toBeInTheDocument());
    };

    it('keeps the result until it is read, and then the choice is over', async () => {
        const user = await approveAll();
        await screen.findByText('2 done, 0 refused');
        await empty();
        expect(screen.getByText('2 done, 0 refused')).toBeInTheDocument();
        server.on('GET', /\/api\/tasks$/, () => [first, ...shown]);
        await user.click(screen.getByRole('button', { name: 'Close' }));
        await screen.findByText('Forklift batteries');
        for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    }, 20_000);

    it('names the tasks though the answer comes later', async () => {
        const answer = fetch;
        let release = () => {};
        const held = new Promise<void>(resolve => { release = resolve; });
        vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
            if (String(input).includes('bulk-complete')) await held;
            return answer(input, init);
        });
        await approveAll();
        await empty();
        release();
        expect(await screen.findByText('QNL-PR-000051 · Case 51')).toBeInTheDocument();
        expect(screen.getByText('QNL-PR-000052 · Case 52')).toBeInTheDocument();
    }, 20_000);
});

it('says which of the chosen are on another page, keeps them chosen, and offers a page of a hundred instead of all pages', async () => {
    server.on('GET', /\/api\/tasks$/, ({ url }) => ({ body: [url.searchParams.get('_start') === '0' ? first : second], headers: { 'X-Total-Count': '26' } }))
        .on('POST', /bulk-complete$/, () => [{ id: '2', ok: true, problem: null }]);
    const user = await show();
    await user.click(screen.getAllByRole('checkbox')[1]);
    expect(screen.queryByRole('button', { name: /Select all/i })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Go to page 2' }));
    await screen.findByText('Safety shoes');
    await user.click(screen.getAllByRole('checkbox')[1]);
    expect(screen.getByText(/^1 chosen task is not on this page/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Approve 1 task' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Approve' }));
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(await screen.findByText('1 item selected')).toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: /Rows per page/ }));
    await user.click(await screen.findByRole('option', { name: '100' }));
    await waitFor(() => expect(server.callsTo('GET', /\/api\/tasks$/).at(-1)!.url.searchParams.get('_end')).toBe('100'));
}, 30_000);

it('rejects the chosen ones together only with a reason', async () => {
    server.on('POST', /bulk-complete$/, () => [{ id: '1', ok: true, problem: null }]);
    const user = await show();
    await user.click(screen.getAllByRole('checkbox')[1]);
    await user.click(await screen.findByRole('button', { name: 'Reject 1 task' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('button', { name: 'Reject' })).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox'), 'Use the frame contract');
    await user.click(within(dialog).getByRole('button', { name: 'Reject' }));
    await waitFor(() => expect(server.callsTo('POST', /bulk-complete$/)[0]?.body).toEqual({ ids: ['1'], variables: { decision: 'reject', comment: 'Use the frame contract' } }));
}, 20_000);

it('claims and hands on the chosen ones together', async () => {
    server.on('POST', /bulk-(claim|assign)$/, () => [{ id: '1', ok: true }, { id: '3', ok: false, problem: { detail: 'Aron is working on this task.' } }])
        .on('GET', /tasks\/1\/assignees$/, () => ({ body: [{ id: 'aron', name: 'Aron Visser' }] }));
    const user = await show();
    const choose = async () => {
        const boxes = screen.getAllByRole('checkbox').slice(1);
        await user.click(boxes[0]);
        await user.click(boxes[2]);
    };
    await choose();
    await user.click(await screen.findByRole('button', { name: 'Claim 2 tasks' }));
    expect(await screen.findByText('Aron is working on this task.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await choose();
    await user.click(await screen.findByRole('button', { name: 'Hand on 2 tasks' }));
    await user.click(await screen.findByText('Aron Visser'));
    expect(await screen.findByText('1 done, 1 refused')).toBeInTheDocument();
    expect(server.callsTo('POST', /bulk-claim$/)[0].body).toEqual({ ids: ['1', '3'] });
    expect(server.callsTo('POST', /bulk-assign$/)[0].body).toEqual({ ids: ['1', '3'], assignee: 'aron' });
}, 20_000);

it('asks the server for the view that the tab names', async () => {
    const user = await show();
    await user.click(screen.getByRole('tab', { name: /Overdue/ }));
    await waitFor(() => {
        const last = server.callsTo('GET', /\/api\/tasks$/).at(-1)!.url.searchParams;
        expect(last.get('view')).toBe('overdue');
    });
});

it('lets the server sort by what people look for', async () => {
    const user = await show();
    for (const [label, field] of [['Vendor or customer', 'fields.counterparty'], ['Requester', 'requesterName'], ['Held by', 'assignee']]) {
        await user.click(screen.getByText(label));
        await waitFor(() => expect(server.callsTo('GET', /\/api\/tasks$/).at(-1)!.url.searchParams.get('_sort')).toBe(field));
    }
}, 60_000);
