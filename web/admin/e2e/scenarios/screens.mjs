import assert from 'node:assert/strict';
import { Person } from '../browser.mjs';

export const title = 'every list opens for those who may see it, and says so to those who may not';

const forAdministrator = [
    'tasks', 'delegations', 'requisitions', 'purchase-orders', 'products', 'product-categories', 'units-of-measure', 'vendors', 'vendor-prices',
    'approved-suppliers', 'companies', 'warehouses', 'locations', 'cost-centres', 'budgets', 'exchange-rates', 'days-off', 'approval-level-settings', 'bulk-approval-rules', 'users', 'imports',
    'customers', 'customer-invoices', 'customer-payments', 'dunning-cases', 'process-instances', 'incidents', 'sod-refusals', 'sod-conflicts', 'sod-findings', 'sod-risks', 'notices', 'reorder-rules', 'reorder-proposals', 'abc-classes', 'consignment-agreements', 'stock-move-proof',
];

export const run = async browser => {
    const adam = await Person.at(browser, 'adam');
    for (const resource of forAdministrator) {
        const answer = adam.page.waitForResponse(response => new URL(response.url()).pathname === `/api/${resource}`);
        await adam.open(`/${resource}`);
        assert.equal((await answer).status(), 200, `the list of ${resource}`);
        await adam.page.waitForTimeout(250);
        assert.equal(await adam.page.getByText('Something went wrong').count(), 0, `the page of ${resource}`);
        await adam.shot(`list-${resource}`);
    }
    await adam.open('/history-verification');
    await adam.page.getByRole('button', { name: 'Verify now' }).click();
    await adam.page.getByText('The chain is unbroken.').waitFor();
    await adam.shot('history-verification');
    assert.deepEqual(adam.errors, []);
    await adam.leave();

    const rita = await Person.at(browser, 'rita');
    await rita.open('/incidents');
    await rita.page.getByText('Not allowed').first().waitFor();
    assert.equal(await rita.page.getByRole('menuitem', { name: 'Incidents' }).count(), 0);
    await rita.leave();
};
