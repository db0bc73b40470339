import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aTask } from '../test/builders';
import { FakeServer, problem } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { ApprovalAnswer } from './ApprovalAnswer';
import { splitApprovalForm, type FormSchema } from './approvalForm';

const schema: FormSchema = {
    type: 'default',
    components: [
        { type: 'radio', key: 'decision', values: ['approve', 'request-changes', 'ask-question', 'reject'].map(value => ({ value, label: value })) },
        { type: 'textarea', key: 'comment' },
        { type: 'textarea', key: 'question' },
    ],
};

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer().on('POST', /complete$/, () => ({ body: {} })).start();
});

const show = (over: { onDone?: () => void; onGone?: (message: string) => void } = {}) => {
    const done = vi.fn();
    render(
        <TestApp>
            <ApprovalAnswer task={aTask()} schema={schema} variables={{}} disabled={false} onDone={over.onDone ?? done} onGone={over.onGone ?? vi.fn()} />
        </TestApp>,
    );
    return { user: userEvent.setup(), done };
};

const sent = () => server.callsTo('POST', /complete$/).map(({ body }) => body.variables);

describe('a decision', () => {
    it('approves without a comment', async () => {
        const { user, done } = show();
        await user.click(screen.getByRole('button', { name: 'Approve' }));
        await waitFor(() => expect(done).toHaveBeenCalledWith('quayside.task.done.approve'));
        expect(sent()).toEqual([{ decision: 'approve' }]);
    });

    it.each([['Reject', 'reject', 'comment'], ['Send back', 'request-changes', 'comment'], ['Ask', 'ask-question', 'question']])(
        '%s needs a text, said at the field, and sends it', async (button, decision, field) => {
            const { user } = show();
            await user.click(screen.getByRole('button', { name: button }));
            expect(screen.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
            expect(sent()).toEqual([]);
            await user.type(screen.getByRole('textbox'), 'Which colour?');
            await user.click(screen.getByRole('button', { name: button }));
            await waitFor(() => expect(sent()).toEqual([{ decision, [field]: 'Which colour?' }]));
        },
    );

    it('reports that somebody else was first', async () => {
        server.on('POST', /complete$/, () => problem(409, 'already-decided', 'Aron rejected this.'));
        const onGone = vi.fn();
        const { user } = show({ onGone });
        await user.click(screen.getByRole('button', { name: 'Approve' }));
        await waitFor(() => expect(onGone).toHaveBeenCalledWith('Aron rejected this.'));
    });
});

it('offers only the choices that the deployed form has, and keeps the fields that a process owner added', () => {
    const own: FormSchema = {
        type: 'default',
        components: [
            { type: 'radio', key: 'decision', values: [{ value: 'approve', label: 'Yes' }, { value: 'reject', label: 'No' }] },
            { type: 'checkbox', key: 'checkedStock' },
        ],
    };
    const { choices, rest, hasRest } = splitApprovalForm(own);
    expect(choices).toEqual(['approve', 'reject']);
    expect(hasRest).toBe(true);
    expect(rest.components.map(({ key }) => key)).toEqual(['checkedStock']);
});
