import { render, screen } from '@testing-library/react';
import { ListContextProvider } from 'react-admin';
import { expect, it } from 'vitest';
import { TestApp } from '../test/TestApp';
import { TrialBalanceFoot } from './TrialBalanceFoot';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const rows = [
    { id: '1', companyCode: 'QNL', opening: euros('0.00'), debit: euros('0.10'), credit: euros('0.00'), closing: euros('0.10') },
    { id: '2', companyCode: 'QNL', opening: euros('0.00'), debit: euros('0.20'), credit: euros('0.30'), closing: euros('-0.10') },
];

const foot = (total: number) =>
    render(<TestApp><ListContextProvider value={{ data: rows, total } as never}><table><TrialBalanceFoot /></table></ListContextProvider></TestApp>);

it('adds up all accounts of the company', async () => {
    foot(2);
    const row = (await screen.findByText('Total of QNL')).closest('tr');
    expect(row).toHaveTextContent('Total of QNL€0.00€0.30€0.30€0.00');
});

it('adds up nothing when accounts are on another page', () => {
    foot(3);
    expect(screen.queryByText('Total of QNL')).not.toBeInTheDocument();
});
