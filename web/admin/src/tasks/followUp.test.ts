import { expect, it } from 'vitest';
import { followUps } from './followUp';

const days = (now: string) => followUps(new Date(now)).map(({ until }) => `${until.getMonth() + 1}-${until.getDate()} ${until.getHours()}`);

it('comes back in the morning of the next day, in three days or on Monday', () => {
    expect(days('2026-11-24T15:00:00')).toEqual(['11-25 8', '11-27 8', '11-30 8']);
    expect(days('2026-11-30T09:00:00')).toEqual(['12-1 8', '12-3 8', '12-7 8']);
    expect(days('2026-11-29T09:00:00')).toEqual(['11-30 8', '12-2 8', '11-30 8']);
});
