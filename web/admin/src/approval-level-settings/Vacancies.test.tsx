import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestApp } from '../test/TestApp';
import { Vacancies } from './Vacancies';

let server: FakeServer;
beforeEach(() => {
    server = new FakeServer().start();
});

const show = (vacancies: object[]) => {
    server.on('GET', /approval-level-settings\/vacancies$/, () => ({ body: vacancies }));
    render(
        <TestApp path="/" resource="approval-level-settings" username="petra" roles={['process-owner']}>
            <div><p>there</p><Vacancies /></div>
        </TestApp>,
    );
};

it('warns of the levels of each company whose role nobody holds', async () => {
    show([{ companyCode: 'QNL', level: 3 }, { companyCode: 'QUK', level: 1 }, { companyCode: 'QUK', level: 2 }]);
    expect(await screen.findByText(/Nobody holds the role of level 3 in QNL/)).toBeInTheDocument();
    expect(screen.getByText(/Nobody holds the roles of levels 1, 2 in QUK/)).toBeInTheDocument();
});

it('says nothing where every level has somebody', async () => {
    show([]);
    await screen.findByText('there');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
