import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { DelegationList } from './DelegationList';

const delegation = (over: object) => ({
    delegator: 'anna', delegatorName: 'Anna', delegate: 'cora', delegateName: 'Cora', validFrom: '2026-11-01T08:00:00Z', validUntil: '2026-12-01T08:00:00Z',
    active: true, amountCap: null, reason: 'Holiday', ...over,
});

it('tells in which company and for which processes each holds', async () => {
    new FakeServer()
        .on('GET', /delegations$/, () => [
            delegation({ id: '1', companyCode: 'QNL', processIds: ['purchase-approval'] }), delegation({ id: '2', companyCode: null, processIds: [], delegateName: 'Dora' }),
        ])
        .on('GET', /process-definitions$/, () => [{ processId: 'purchase-approval', name: 'Purchase approval' }])
        .start();
    render(<TestApp path="/delegations" resource="delegations"><DelegationList /></TestApp>);
    await screen.findByText('Purchase approval');
    const row = (name: string) => [...screen.getByText(name).closest('tr')!.querySelectorAll('td')].map(({ textContent }) => textContent);
    expect(row('Cora')).toEqual(expect.arrayContaining(['QNL', 'Purchase approval']));
    expect(row('Dora').filter(text => text === 'All')).toHaveLength(2);
});
