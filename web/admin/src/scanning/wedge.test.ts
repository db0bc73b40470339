import { describe, expect, it, vi } from 'vitest';
import { listenToWedge } from './wedge';

const type = (keys: (string | { key: string; ctrlKey: boolean })[], gap: number) => {
    const target = new EventTarget();
    const scanned = vi.fn();
    listenToWedge(scanned, target);
    keys.forEach((key, index) => {
        const event = new KeyboardEvent('keydown', typeof key === 'string' ? { key } : key);
        Object.defineProperty(event, 'timeStamp', { value: 1000 + index * gap });
        target.dispatchEvent(event);
    });
    return scanned;
};

describe('a scanner as keyboard', () => {
    it('gives the code when it ends with Enter', () => {
        expect(type([...'4006381333931', 'Enter'], 5)).toHaveBeenCalledExactlyOnceWith('4006381333931');
    });

    it('keeps the separator between GS1 elements', () => {
        expect(type([...'10AB', { key: ']', ctrlKey: true }, ...'21X', 'Enter'], 5)).toHaveBeenCalledExactlyOnceWith('10AB\u001d21X');
    });

    it('is not a person who types', () => {
        expect(type([...'4006381333931', 'Enter'], 120)).not.toHaveBeenCalled();
    });
});
