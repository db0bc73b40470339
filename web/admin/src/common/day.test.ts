import { afterEach, expect, it, vi } from 'vitest';
import { inDays, today } from './day';

afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
});

it.each([
    ['an evening in Chicago', '2026-03-02T01:00:00Z', 300, '2026-03-01', '2026-03-08'],
    ['a night in Amsterdam', '2026-02-28T23:30:00Z', -60, '2026-03-01', '2026-03-08'],
])('has the day of the calendar on the wall on %s', (_, now, offset, first, later) => {
    vi.useFakeTimers({ now: new Date(now) });
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
    expect([today(), inDays(7)]).toEqual([first, later]);
});
