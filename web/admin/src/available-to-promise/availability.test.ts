import { describe, expect, it } from 'vitest';
import { scalesOf, stepPath, type Step } from './availability';

const step = (day: string, projected: string, available: string): Step => ({ day, in: '0', out: '0', projected, available, documents: [] });
const steps = [step('2026-10-02', '10', '2'), step('2026-10-05', '2', '2'), step('2026-10-09', '-10', '0')];
const box = { width: 140, height: 100 };

describe('the chart of what can be promised', () => {
    it('places days and quantities, also below zero', () => {
        const { x, y } = scalesOf(steps, box);
        expect(x('2026-10-02')).toBe(0);
        expect(x('2026-10-09')).toBe(70);
        expect(y(10)).toBe(0);
        expect(y(0)).toBe(50);
        expect(y(-10)).toBe(100);
    });
    it('holds a quantity until the next step', () => {
        expect(stepPath(steps, ({ projected }) => projected, box)).toBe('M0,0.0 H30.0 V40.0 H70.0 V100.0 H140');
    });
});
