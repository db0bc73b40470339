import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { RecordContextProvider } from 'react-admin';
import { TaskHeader } from '../tasks/TaskHeader';
import { aTask } from '../test/builders';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { RequisitionPanels } from './RequisitionPanels';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const line = (id: string, over: object) => ({
    id, lineNumber: Number(id), productId: id, productName: `Battery ${id}`, productSku: `B-${id}`, quantity: { value: '1', unit: 'PCE' },
    unitPrice: euros('10.00'), lineAmount: euros('10.00'), warehouseCode: 'RTM', ...over,
});
const requisition = {
    id: '9', number: 'PR-1', companyCode: 'QNL', status: 'IN_APPROVAL', title: 'Batteries', requester: 'rita', currency: 'EUR', version: 3, revision: 1,
    neededBy: '2031-12-01', costCentre: 'CC-100', total: euros('20.00'), totalInCompanyCurrency: euros('20.00'), orderIds: [],
    lines: [line('1', { costCentre: 'CC-100', neededBy: '2031-12-01' }), line('2', { costCentre: 'CC-700', neededBy: '2031-12-24' })],
};

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer()
        .on('GET', /requisitions\/9$/, () => ({ body: requisition }))
        .on('GET', /tasks\/.*$/, () => ({ body: {} }))
        .start();
});

const withBudgets = (budgets: object[]) =>
    server.on('GET', /requisitions\/9\/context$/, () => ({ body: { lines: [], budgets, approvals: [], warnings: [], levels: [] } }));

const panel = async (title: string) => within((await screen.findByText(title)).closest('.MuiPaper-root') as HTMLElement);

it('shows the budget of every cost centre, the overrun one and the one that is none too', async () => {
    withBudgets([
        { costCentre: 'CC-100', budget: euros('1000.00'), committed: euros('995.00'), thisRequest: euros('10.00'), remainder: euros('-5.00'), overrun: true },
        { costCentre: 'CC-700', budget: null, committed: euros('70.00'), thisRequest: euros('10.00'), remainder: null, overrun: false },
    ]);
    render(<TestApp><RequisitionPanels id="9" /></TestApp>);
    const overrun = await panel('Budget of CC-100');
    expect(overrun.getByText('Over budget')).toBeInTheDocument();
    expect(overrun.getByText(/-€5\.00/)).toBeInTheDocument();
    const without = await panel('Budget of CC-700');
    expect(without.getByText('This cost centre has no budget for the year.')).toBeInTheDocument();
    expect(without.getByText(/70\.00/)).toBeInTheDocument();
    expect(without.queryByText('Remainder')).not.toBeInTheDocument();
});

it('says when no cost centre is charged', async () => {
    withBudgets([]);
    render(<TestApp><RequisitionPanels id="9" /></TestApp>);
    expect(await screen.findByText(/No line is charged to a cost centre/)).toBeInTheDocument();
});

it('tells in the head of the task by when goods are needed and where they are charged, and at a line what differs from that', async () => {
    withBudgets([]);
    const task = aTask({ documentId: '9' });
    render(<TestApp><RecordContextProvider value={task}><TaskHeader task={task} /><RequisitionPanels id="9" /></RecordContextProvider></TestApp>);
    const second = (await screen.findByText('Battery 2')).closest('tr') as HTMLElement;
    expect(second).toHaveTextContent(/Needed by .*24.* · Cost centre CC-700/);
    expect(screen.getByText('Battery 1').closest('tr')).not.toHaveTextContent(/Needed by|Cost centre/);
    expect(screen.getByText('Needed by').parentElement).toHaveTextContent(/1.*2031/);
    expect(screen.getByText('Cost centre').parentElement).toHaveTextContent('CC-100');
});
