import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { CommitButton } from './CommitButton';
import type { Import } from './import';

const anImport = (type: string): Import => ({
    id: '5', type, companyCode: 'QNL', status: 'READY', rows: 3, validRows: 3, errorCount: 0, processed: 3, toSubmit: 0, submitted: 0, mapping: {},
});

it.each([['Store all 3 rows', false], ['Store and submit all', true]])('%s asks for it', async (button, submit) => {
    const server = new FakeServer().on('POST', /commit$/, () => ({ body: {} })).start();
    render(<TestApp><CommitButton record={anImport('requisitions')} /></TestApp>);
    await userEvent.setup().click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(server.callsTo('POST', /imports\/5\/commit$/).map(({ body }) => body)).toEqual([{ submit }]));
});

it('submits nothing that is no requisition', () => {
    new FakeServer().start();
    render(<TestApp><CommitButton record={anImport('products')} /></TestApp>);
    expect(screen.queryByRole('button', { name: 'Store and submit all' })).not.toBeInTheDocument();
});
