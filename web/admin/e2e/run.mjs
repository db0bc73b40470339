// Browser tests against a running application: QUAYSIDE_URL, by default http://localhost:8000. Arguments choose scenarios by name.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { base, launch } from './browser.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'scenarios');
const chosen = process.argv.slice(2);
const names = readdirSync(folder).map(file => file.replace(/\.mjs$/, '')).filter(name => !chosen.length || chosen.includes(name));

console.log(`Browser tests on ${base}`);
const browser = await launch();
let passed = 0;
let failed = 0;
const scenarios = await Promise.all(names.map(async name => ({ name, ...await import(pathToFileURL(join(folder, `${name}.mjs`))) })));
// What takes the engine its time is begun before the first scenario.
for (const { begin } of scenarios) await begin?.(browser);
for (const { name, title, run } of scenarios) {
    const started = Date.now();
    const contexts = new Set(browser.contexts());
    try {
        await run(browser);
        passed++;
        console.log(`  ✓ ${name}: ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
        failed++;
        console.log(`  ✗ ${name}: ${title}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`);
        for (const context of browser.contexts()) {
            for (const [i, page] of context.pages().entries()) {
                await page.screenshot({ path: join(dirname(folder), 'screenshots', `failed-${name}-${browser.contexts().indexOf(context)}-${i}.png`) }).catch(() => undefined);
            }
        }
    }
    for (const context of browser.contexts()) if (!contexts.has(context)) await context.close();
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
