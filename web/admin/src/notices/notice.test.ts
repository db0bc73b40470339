import { expect, it } from 'vitest';
import { targetOf } from './notice';

it('leads to the task, else to a page, else nowhere else', () => {
    expect(targetOf({ taskId: '7', page: '/delegations' })).toBe('/tasks/7/show');
    expect(targetOf({ taskId: null, page: '/delegations' })).toBe('/delegations');
    expect(targetOf({ taskId: null, page: null })).toBe('/notices');
});
