import { expect, it } from 'vitest';
import { smaller } from './openCost';

it('proposes what both sides have', () => {
    expect(smaller('100.00', '99.99')).toBe('99.99');
    expect(smaller('9.50', '10.00')).toBe('9.50');
    expect(smaller('30.00', '30.00')).toBe('30.00');
});
