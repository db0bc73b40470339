import { describe, expect, it } from 'vitest';
import { layOut } from './layOut';
import type { LotTrace, TraceNode } from './lot';

const node = (id: string, kind: TraceNode['kind']): TraceNode => ({ id, kind, label: id, reference: '1', type: null, detail: null, level: 0 });
const edge = (from: string, to: string) => ({ from, to, quantity: '5', unit: 'PCE', firstAt: null, lastAt: null, reason: 'RECEIPT' });

const trace: LotTrace = {
    rootId: 'lot',
    nodes: [node('vendor', 'VENDOR'), node('receipt', 'DOCUMENT'), node('lot', 'LOT'), node('bin', 'LOCATION')],
    edges: [edge('vendor', 'receipt'), edge('receipt', 'lot'), edge('lot', 'bin')],
};

describe('the trace of a lot', () => {
    it('runs from the vendor on the left to where the goods are on the right', () => {
        const across = layOut(trace).nodes.map(({ position }) => position.x);
        expect(across).toEqual([...across].sort((a, b) => a - b));
        expect(new Set(across).size).toBe(4);
    });

    it('says on each edge how much went along it', () => {
        expect(layOut(trace).edges[0].label).toBe('5 PCE');
        const paper = { ...edge('paper', 'lot'), quantity: '0', unit: '', reason: 'CERTIFICATE' };
        expect(layOut({ ...trace, nodes: [...trace.nodes, node('paper', 'CERTIFICATE')], edges: [...trace.edges, paper] }).edges[3].label).toBe('');
    });
});
