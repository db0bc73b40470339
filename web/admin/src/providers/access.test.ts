import { describe, expect, it } from 'vitest';
import { mayAccess } from './access';

describe('what a role may', () => {
    it('a requester raises requisitions and changes no vendor', () => {
        expect(mayAccess('requisitions', 'create', ['requester'])).toBe(true);
        expect(mayAccess('vendors', 'list', ['requester'])).toBe(true);
        expect(mayAccess('vendors', 'edit', ['requester'])).toBe(false);
    });
    it('an auditor reads and changes nothing', () => {
        for (const resource of ['requisitions', 'purchase-orders', 'products', 'incidents']) {
            expect(mayAccess(resource, 'show', ['auditor'])).toBe(true);
            expect(mayAccess(resource, 'create', ['auditor'])).toBe(false);
            expect(mayAccess(resource, 'edit', ['auditor'])).toBe(false);
        }
    });
    it('only those who watch over processes see refusals and incidents', () => {
        expect(mayAccess('sod-refusals', 'list', ['approver-1'])).toBe(false);
        expect(mayAccess('incidents', 'list', ['buyer'])).toBe(false);
        expect(mayAccess('incidents', 'list', ['process-owner'])).toBe(true);
    });
});
