import type { Flow } from '../reorder-proposals/explanation';

export interface Step {
    day: string;
    in: string;
    out: string;
    projected: string;
    available: string;
    documents: Flow[];
}

export interface Availability {
    warehouseCode: string;
    productId: string;
    sku: string;
    productName: string;
    unit: string;
    today: string;
    steps: Step[];
    uncounted: Flow[];
}

const DAY = 86_400_000;
/** After the last step the figures hold; so much of that is drawn. */
const TAIL_DAYS = 7;

export interface Box {
    width: number;
    height: number;
}

/** Days and quantities as places in a box; below zero is drawn as well. */
export const scalesOf = (steps: Step[], { width, height }: Box) => {
    const first = Date.parse(steps[0].day);
    const days = (Date.parse(steps[steps.length - 1].day) - first) / DAY + TAIL_DAYS;
    const values = steps.flatMap(({ projected, available }) => [Number(projected), Number(available)]);
    const top = Math.max(1, ...values);
    const bottom = Math.min(0, ...values);
    return {
        x: (day: string) => ((Date.parse(day) - first) / DAY / days) * width,
        y: (value: number) => ((top - value) / (top - bottom)) * height,
    };
};

/** A line that jumps at each step and holds until the next. */
export const stepPath = (steps: Step[], of: (step: Step) => string, box: Box): string => {
    const { x, y } = scalesOf(steps, box);
    const points = steps.map((step, i) => {
        const height = y(Number(of(step))).toFixed(1);
        return i === 0 ? `M0,${height}` : `H${x(step.day).toFixed(1)} V${height}`;
    });
    return `${points.join(' ')} H${box.width}`;
};
