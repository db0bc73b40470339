import { describe, expect, it } from 'vitest';
import { resources } from '../resources';
import type { TraceNode } from './lot';
import { documentPages, pageOf } from './tracePages';

const node = (kind: TraceNode['kind'], type: string | null = null): TraceNode => ({ id: 'x', kind, label: 'x', reference: '5', type, detail: null, level: 0 });

describe('the nodes of a trace', () => {
    it.each(Object.entries(documentPages))('%s leads to a page that there is', (type, resource) => {
        expect(resources[resource]?.show).toBeDefined();
        expect(pageOf(node('DOCUMENT', type))).toBe(`/${resource}/5/show`);
    });

    it('lead to papers, inspections and bins', () => {
        expect(resources.certificates.edit).toBeDefined();
        expect(pageOf(node('CERTIFICATE'))).toBe('/certificates/5');
        expect(pageOf(node('INSPECTION'))).toBe('/inspections/5/show');
        expect(pageOf(node('CUSTOMER'))).toBe('/customers/5/show');
        expect(pageOf(node('LOCATION'))).toContain('/stock?');
        expect(pageOf(node('DOCUMENT', 'shipment'))).toBeNull();
    });
});
