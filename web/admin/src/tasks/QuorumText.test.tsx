import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TestApp } from '../test/TestApp';
import { QuorumText } from './QuorumText';

const show = (needed: number, approvedBy: string[], rejectedBy: string[] = []) => render(
    <TestApp path="/" resource="tasks" username="anna" roles={['approver-1']}>
        <div>
            <p>there</p>
            <QuorumText quorum={{ needed, rejectionsEnough: 1, approvedBy, rejectedBy }} />
        </div>
    </TestApp>,
);

it('says how many of the level have approved, and who', async () => {
    show(3, ['Anna Visser', 'Aron Bakker']);
    expect(await screen.findByText('2 of 3 approvals, given by Anna Visser, Aron Bakker')).toBeInTheDocument();
});

it('says who has rejected where one rejection is not enough', async () => {
    show(2, [], ['Ula Walker']);
    expect(await screen.findByText('0 of 2 approvals, rejected by Ula Walker')).toBeInTheDocument();
});

it('says nothing where one person decides', async () => {
    show(1, []);
    await screen.findByText('there');
    expect(screen.queryByTestId('quorum')).not.toBeInTheDocument();
});
