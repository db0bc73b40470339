import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { RecordContextProvider } from 'react-admin';
import { beforeEach, expect, it } from 'vitest';
import { aTask } from '../../test/builders';
import { FakeServer, problem } from '../../test/fakeServer';
import { TestApp } from '../../test/TestApp';
import { TaskPage } from '../TaskPage';

const task = aTask({ id: '1', name: 'Correct requisition', elementId: 'UserTask_CorrectRequisition', documentType: undefined, documentId: undefined, assignee: 'rita', candidateGroups: [] });
const requisition = (quantity: string) => ({
    id: '9', number: 'PR-1', companyCode: 'QNL', status: 'CHANGES_REQUESTED', title: 'Batteries', requester: 'rita', currency: 'EUR', version: 3, revision: 1,
    total: { amount: '100.00', currency: 'EUR' }, totalInCompanyCurrency: { amount: '100.00', currency: 'EUR' }, orderIds: [],
    lines: [{ id: '5', lineNumber: 1, productId: '77', productName: 'Battery', productSku: 'B-1', quantity: { value: quantity, unit: 'PCE' }, unitPrice: { amount: '10.00', currency: 'EUR' }, suggestedVendorId: null, warehouseCode: 'RTM' }],
});

let server: FakeServer;
beforeEach(() => {
    let stored = requisition('10');
    server = new FakeServer()
        .on('GET', /\/api\/me$/, () => ({ body: { username: 'rita', name: 'Rita', roles: ['requester'], companies: [{ code: 'QNL', name: 'Quayside NL', currency: 'EUR' }] } }))
        .on('GET', /tasks\/1\/variables$/, () => ({ body: { requisitionId: '9', approvalComment: 'Half is enough' } }))
        .on('GET', /warehouses$/, () => [{ id: 'RTM', code: 'RTM', name: 'Rotterdam' }])
        .on('GET', /(cost-centres|units-of-measure|vendor-prices|products|attachments|comments|tasks|saved-views)$/, () => [])
        .on('GET', /requisitions\/9$/, () => ({ body: stored }))
        .on('GET', /requisitions\/9\/context$/, () => ({ body: { lines: [], budgets: [], approvals: [{ decision: 'request-changes', decidedBy: 'anna', decidedByName: 'Anna Bakker', comment: 'Half is enough', decidedAt: '2026-11-24T09:00:00Z' }], warnings: [], levels: [{ level: 1, approvals: 1 }] } }))
        .on('GET', /pending-changes$/, () => (stored.lines[0].quantity.value === '10' ? [] : [{ line: 1, field: 'quantity', before: '10 PCE', after: '5 PCE' }]))
        .on('PUT', /requisitions\/9$/, ({ body }) => ({ body: (stored = { ...requisition(body.lines[0].quantity.value), version: 4 }) }))
        .on('POST', /submit$/, () => ({ body: {} }))
        .start();
});

const show = async () => {
    render(
        <TestApp path="/tasks/1/show" resource="tasks" username="rita" roles={['requester']}>
            <Routes>
                <Route path="/tasks/1/show" element={<RecordContextProvider value={task}><TaskPage task={task} /></RecordContextProvider>} />
                <Route path="*" element={<p>left</p>} />
            </Routes>
        </TestApp>,
    );
    await screen.findByText('Half is enough');
    const quantity = await screen.findByLabelText('Quantity');
    const user = userEvent.setup();
    await user.clear(quantity);
    await user.type(quantity, '5');
    return user;
};

it('shows the comment, takes the correction and says what has changed before it is submitted again', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Save only' }));
    expect(await within(screen.getByTestId('pending-changes')).findByText('5 PCE')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Submit again' }));
    await screen.findByText('left');
    expect(server.callsTo('PUT', /requisitions\/9$/).at(-1)!.body).toMatchObject({ version: 4, lines: [{ id: '5', quantity: { value: '5' } }] });
    expect(server.callsTo('POST', /requisitions\/9\/submit$/)).toHaveLength(1);
}, 60_000);

it('shows at its field what the server says to the submission', async () => {
    server.on('POST', /submit$/, () => problem(400, 'invalid', 'Not valid', { 'lines[0].neededBy': 'lies in the past' }));
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Submit again' }));
    expect(await screen.findByText('lies in the past')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('left')).not.toBeInTheDocument());
}, 60_000);
