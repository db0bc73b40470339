import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { TestApp } from '../../test/TestApp';
import { ConditionsDialog } from './ConditionsDialog';

it('joins a field that a process declares with another one by or', async () => {
    new FakeServer()
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'anna', name: 'Anna', roles: [], companies: [{ code: 'QNL', name: 'NL', currency: 'EUR' }] } }))
        .on('GET', /task-fields$/, () => ({ body: [{ id: 'counterparty', name: 'Vendor or customer' }] }))
        .on('GET', /process-definitions$/, () => ({ body: [{ processId: 'purchase-approval', name: 'Purchase approval' }] }))
        .start();
    const onApply = vi.fn();
    render(<TestApp><ConditionsDialog groups={[]} onClose={() => undefined} onApply={onApply} /></TestApp>);
    const user = userEvent.setup();
    const choose = async (group: string, label: string, option: string) => {
        await user.click(within(screen.getByRole('group', { name: group })).getByLabelText(label));
        await user.click(await screen.findByRole('option', { name: option }));
    };
    await choose('Alternative 1', 'Field', 'Vendor or customer');
    await user.type(within(screen.getByRole('group', { name: 'Alternative 1' })).getByLabelText('Value'), 'Hansen');
    await user.click(screen.getByRole('button', { name: 'Or something else' }));
    await choose('Alternative 2', 'Field', 'Process');
    await choose('Alternative 2', 'Value', 'Purchase approval');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(onApply).toHaveBeenCalledWith([
        [{ field: 'counterparty', operator: 'contains', value: 'Hansen' }], [{ field: 'processId', operator: 'is', value: 'purchase-approval' }],
    ]);
}, 30_000);
