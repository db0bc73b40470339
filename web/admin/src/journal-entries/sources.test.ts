import { describe, expect, it } from 'vitest';
import { sourcePage } from './sources';

describe('the page of a source', () => {
    it('is the resource that shows such documents', () => {
        expect(sourcePage('landed-cost', () => true)).toBe('landed-costs');
    });

    it('is none where nobody shows them', () => {
        expect(sourcePage('landed-cost', () => false)).toBeUndefined();
        expect(sourcePage('opening-stock', () => true)).toBeUndefined();
    });
});
