import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Patience for a machine that does other work as well.
configure({ asyncUtilTimeout: 8_000 });

// A wide screen, unless a test says otherwise.
Object.defineProperty(window, 'matchMedia', {
    writable: true,
    value: (query: string) => ({
        matches: /min-width/.test(query), media: query, addEventListener: () => undefined, removeEventListener: () => undefined,
        addListener: () => undefined, removeListener: () => undefined, dispatchEvent: () => false, onchange: null,
    }),
});
window.scrollTo = () => undefined;
Element.prototype.scrollTo = () => undefined;

afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    localStorage.clear();
});
