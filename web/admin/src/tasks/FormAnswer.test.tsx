import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { aTask } from '../test/builders';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { FormAnswer } from './FormAnswer';

const schema = { type: 'default', components: [{ type: 'textfield', key: 'answer', label: 'Answer', id: 'Field_1' }] };

it('is not completed before its form is shown, and then with what is in it', async () => {
    const server = new FakeServer().on('POST', /complete$/, () => ({ body: {} })).start();
    const done = vi.fn();
    render(<TestApp><FormAnswer task={aTask()} schema={schema} variables={{ answer: 'Rotterdam' }} disabled={false} onDone={done} onGone={vi.fn()} /></TestApp>);
    expect(screen.getByRole('button', { name: 'Complete the task' })).toBeDisabled();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Complete the task' })).toBeEnabled(), { timeout: 20_000 });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Complete the task' }));
    await waitFor(() => expect(done).toHaveBeenCalledWith('quayside.task.done.complete'));
    expect(server.callsTo('POST', /complete$/).map(({ body }) => body.variables)).toEqual([{ answer: 'Rotterdam' }]);
}, 40_000);
