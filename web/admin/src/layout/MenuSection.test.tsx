import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TestApp } from '../test/TestApp';
import { MenuSection } from './MenuSection';

const show = (current: boolean) => render(<TestApp><MenuSection name="finance" current={current}><a href="/accounts">Accounts</a></MenuSection></TestApp>);

describe('a section of the menu', () => {
    it('is open until somebody closes it with mouse or keys', async () => {
        show(false);
        const user = userEvent.setup();
        const header = screen.getByRole('button', { name: 'Finance', expanded: true });
        expect(screen.getByRole('link', { name: 'Accounts' })).toBeInTheDocument();
        await user.click(header);
        expect(screen.queryByRole('link', { name: 'Accounts' })).not.toBeInTheDocument();
        header.focus();
        await user.keyboard('{Enter}');
        expect(screen.getByRole('link', { name: 'Accounts' })).toBeInTheDocument();
    });
    it('of the page at hand stays open', () => {
        show(true);
        expect(screen.getByRole('button', { name: 'Finance' })).toBeDisabled();
        expect(screen.getByRole('link', { name: 'Accounts' })).toBeInTheDocument();
    });
});
