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
        testTimeout: 20_000,
        maxWorkers: 2,
        css: false,
    },
});
