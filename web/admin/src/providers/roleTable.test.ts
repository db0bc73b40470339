import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayAccess, rules, type Role } from './access';

/** What the tests of the server hold it to; vitest runs in the folder of the front end. */
const table = readFileSync('../api/src/test/resources/role-table.txt', 'utf8');

const roles: Role[] = [
    'requester', 'buyer', 'approver-1', 'approver-2', 'approver-3', 'receiver', 'quality-inspector', 'accountant', 'credit-controller', 'process-owner', 'auditor', 'administrator',
];

const endpoints = new Map(table.split('\n').flatMap(line => {
    const [, endpoint, marks] = /^([A-Z]+ +\S+)\s+((?:[x-]\s*){12})$/.exec(line) ?? [];
    return endpoint ? [[endpoint.replace(/ +/, ' '), roles.filter((_, i) => marks.split(/\s+/)[i] === 'x')] as const] : [];
}));

const offered = (resource: string, action: string) => roles.filter(role => mayAccess(resource, action, [role]));
const writing = (resource: string) => [['create', `POST /api/${resource}`], ['edit', `PUT /api/${resource}/{id}`]]
    .filter(([, endpoint]) => rules[resource].write && endpoints.has(endpoint));

describe('what the screens offer and what the server allows', () => {
    it('knows the table', () => expect(endpoints.get('GET /api/accounts')).toEqual(['accountant', 'auditor', 'administrator']));

    it.each(Object.keys(rules))('%s are listed for nobody to whom the server refuses them', resource => {
        const allowed = endpoints.get(`GET /api/${resource}`);
        expect(allowed).toBeDefined();
        expect(offered(resource, 'list').filter(role => !allowed?.includes(role))).toEqual([]);
    });

    it.each(Object.keys(rules).flatMap(resource => writing(resource).map(([action, endpoint]) => ({ resource, action, endpoint }))))(
        '$resource: those who may $action are those whom the server lets', ({ resource, action, endpoint }) => {
            expect(offered(resource, action)).toEqual(endpoints.get(endpoint));
        });
});
