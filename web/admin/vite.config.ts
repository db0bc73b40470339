import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.QUAYSIDE_URL ?? 'http://localhost:8000';

export default defineConfig({
    plugins: [react()],
    server: { port: 5173, proxy: { '/api': { target: backend } } },
    build: {
        // The diagram and form viewers are loaded with the screens which show them.
        chunkSizeWarningLimit: 2000,
    },
    test: {
        environment: 'jsdom',
        setupFiles: ['src/test/setup.ts'],
        include: ['src/**/*.test.{ts,tsx}'],
        testTimeout: 90_000,
        // What passes on its second try is marked as such in the report.
        retry: 1,
        maxWorkers: 2,
        css: false,
        // One react-router for all: Node would otherwise give some packages its CommonJS twin.
        server: { deps: { inline: [/node_modules\/(ra-|react-admin|react-router)/] } },
        alias: [
            { find: /^react-router$/, replacement: `${import.meta.dirname}/node_modules/react-router/dist/development/index.mjs` },
            { find: /^react-router\/dom$/, replacement: `${import.meta.dirname}/node_modules/react-router/dist/development/dom-export.mjs` },
            { find: /^react-router-dom$/, replacement: `${import.meta.dirname}/node_modules/react-router-dom/dist/index.mjs` },
        ],
    },
});
