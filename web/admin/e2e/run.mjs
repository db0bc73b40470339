// Browser tests against a running application: QUAYSIDE_URL, by default http://localhost:8000. Arguments choose scenarios by name.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { base, launch } from './browser.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'scenarios');
const chosen = process.argv.slice(2);
const names = readdirSync(folder).map(file => file.replace(/\.mjs$/, '')).filter(name => !chosen.length || chosen.includes(name));

/** So many scenarios run side by side, each in a browser of its own; most of their time they wait for the engine. */
const LANES = Number(process.env.QUAYSIDE_E2E_LANES ?? 2);

console.log(`Browser tests on ${base}`);
const scenarios = await Promise.all(names.map(async name => ({ name, ...await import(pathToFileURL(join(folder, `${name}.mjs`))) })));
const results = [];

const keepPictures = async (browser, name) => {
    for (const [i, context] of browser.contexts().entries()) {
        for (const [j, page] of context.pages().entries()) {
            await page.screenshot({ path: join(dirname(folder), 'screenshots', `failed-${name}-${i}-${j}.png`) }).catch(() => undefined);
        }
    }
};

const attempt = async (browser, { name, begin, failedToBegin, run }, again = false) => {
    try {
        if (again) await begin?.(browser);
        else if (failedToBegin) throw failedToBegin;
        await run(browser);
        return null;
    } catch (error) {
        await keepPictures(browser, name);
        return String(error.stack ?? error).replace(/^/gm, '      ');
    } finally {
        for (const context of browser.contexts()) await context.close();
    }
};

/** What fails is tried once more, from its beginning, and says so: a browser that was slow is told from a product that is broken. */
const perform = async (browser, scenario) => {
    const { name, title } = scenario;
    const started = Date.now();
    const first = await attempt(browser, scenario);
    if (first) console.log(`  ↻ ${name}: again, since\n${first}`);
    const failure = first && await attempt(browser, scenario, true);
    results.push(!failure);
    console.log(failure ? `  ✗ ${name}: ${title}\n${failure}` : `  ✓ ${name}: ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
};

const browsers = await Promise.all(Array.from({ length: Math.min(LANES, scenarios.length) }, launch));
// What takes the engine its time is begun before the first scenario, and looked at last.
for (const scenario of scenarios) {
    await scenario.begin?.(browsers[0]).catch(error => {
        scenario.failedToBegin = error;
    });
}
const waiting = [...scenarios.filter(({ begin }) => !begin), ...scenarios.filter(({ begin }) => begin)];
await Promise.all(browsers.map(async browser => {
    while (waiting.length) await perform(browser, waiting.shift());
    await browser.close();
}));
const passed = results.filter(Boolean).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
