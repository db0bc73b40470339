import { describe, expect, it } from 'vitest';
import { resources } from '../resources';
import { holds, inOrderFor, menuGroups } from './menuGroups';

const keys = (...roles: string[]) => inOrderFor(roles).map(({ key }) => key);

describe('the menu', () => {
    it('has every resource with a list in one group', () => {
        const listed = Object.entries(resources).filter(([, { list }]) => list).map(([name]) => name);
        expect(menuGroups.flatMap(group => group.resources).sort()).toEqual(listed.sort());
    });
    it('begins with what is the work of a role', () => {
        expect(keys('receiver').slice(0, 2)).toEqual(['work', 'inventory']);
        expect(keys('accountant').slice(0, 3)).toEqual(['work', 'finance', 'payables']);
        expect(keys('auditor').slice(0, 2)).toEqual(['work', 'control']);
        expect(keys('receiver')).toHaveLength(menuGroups.length);
    });
    it('knows the group of a page', () => {
        expect(holds(['stock'], '/stock/5/show')).toBe(true);
        expect(holds(['stock'], '/stock-moves')).toBe(false);
    });
});
