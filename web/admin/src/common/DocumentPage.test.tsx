import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RefreshButton, useRecordContext } from 'react-admin';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { FakeServer, problem } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { DocumentPage } from './DocumentPage';

const lot = { id: '7', number: 'LOT-7' };
let answer: object;
beforeEach(() => {
    answer = { body: lot };
    new FakeServer().on('GET', /lots\/7$/, () => answer as { body: unknown }).start();
});

const Content = () => {
    const record = useRecordContext();
    return <><h1>{record?.number}</h1><input aria-label="Reason" /><RefreshButton /></>;
};

const show = () => render(
    <TestApp path="/lots/7/show" resource="lots" roles={['auditor']}>
        <Routes>
            <Route path="/lots/:id/show" element={<DocumentPage><Content /></DocumentPage>} />
            <Route path="*" element={<p>the list</p>} />
        </Routes>
    </TestApp>,
);

it('keeps the page, and what is being written on it, when a later reading fails', async () => {
    show();
    await screen.findByRole('heading', { name: 'LOT-7' });
    fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'half a sen' } });

    answer = problem(409, 'busy', 'Not now');
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await screen.findByText(/may be out of date/);
    expect(screen.getByLabelText('Reason')).toHaveValue('half a sen');

    answer = { body: { ...lot, number: 'LOT-7b' } };
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { name: 'LOT-7b' });
    expect(screen.queryByText(/may be out of date/)).toBeNull();
    expect(screen.getByLabelText('Reason')).toHaveValue('half a sen');
});

it('says what is wrong when it cannot be read at all, and tries again', async () => {
    answer = problem(409, 'busy', 'Not now');
    show();
    await screen.findByText('Not now');
    answer = { body: lot };
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { name: 'LOT-7' });
});

it('leads back to the list when there is no such document', async () => {
    answer = problem(404, 'not-found', 'There is no such lot');
    show();
    await screen.findByText('the list');
    await screen.findByText('There is no such lot');
});
