import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const base = (process.env.QUAYSIDE_URL ?? 'http://localhost:8000').replace(/\/$/, '');

const screenshots = join(dirname(fileURLToPath(import.meta.url)), 'screenshots');
mkdirSync(screenshots, { recursive: true });

const patience = Number(process.env.QUAYSIDE_E2E_TIMEOUT ?? 30_000);

/** How many times slower pages shall compute: what passes only on a fast machine shows itself. */
const slowness = Number(process.env.QUAYSIDE_E2E_SLOWNESS ?? 1);

export const launch = () =>
    chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });

const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** The cookies of people who log in: the next time Keycloak lets them through, which is quicker. It refuses two first logins of one person at once. */
const sessions = new Map();

/** A person at a browser of their own, logged in through Keycloak. */
export class Person {
    static async at(browser, username, viewport = DESKTOP) {
        const earlier = sessions.get(username);
        if (earlier) return Person.enter(browser, username, viewport, await earlier);
        const first = Person.enter(browser, username, viewport, []);
        sessions.set(username, first.then(person => person.cookies(), () => []));
        return first;
    }

    static async enter(browser, username, viewport, cookies) {
        const context = await browser.newContext({
            viewport, locale: 'en-GB', timezoneId: 'Europe/Amsterdam', acceptDownloads: true, storageState: { cookies, origins: [] },
        });
        const page = await context.newPage();
        page.setDefaultTimeout(patience);
        if (slowness > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowness });
        const person = new Person(username, context, page);
        page.on('pageerror', error => person.errors.push(String(error)));
        page.on('request', request => {
            const token = request.headers().authorization;
            if (token) person.token = token;
        });
        await page.goto(base);
        await person.logIn();
        return person;
    }

    constructor(username, context, page) {
        Object.assign(this, { username, context, page, token: null, errors: [] });
    }

    async logIn() {
        const { page, username } = this;
        const inside = page.getByRole('menuitem', { name: 'Home' }).or(page.getByRole('button', { name: /open menu/i })).first();
        await inside.or(page.locator('#username')).first().waitFor();
        if (await page.locator('#username').count()) {
            await page.fill('#username', username);
            await page.fill('#password', `demo-${username}`);
            await page.click('#kc-login');
            await inside.waitFor();
        }
        await page.waitForFunction(() => document.readyState === 'complete');
    }

    async cookies() {
        return (await this.context.cookies()).filter(({ name }) => name.startsWith('KEYCLOAK_'));
    }

    /** To a page of the application; a change of the hash alone does not load it anew. */
    async open(path) {
        await this.page.goto(`${base}/#${path}`);
    }

    /** The chip that says the state of what is shown; a diagram may have the same word. */
    async status(name) {
        await this.page.locator('.MuiChip-root').getByText(name, { exact: true }).first().waitFor();
    }

    /** What the API answers to this person, for preparing a scenario and for checking what the screen cannot show. */
    async api(method, path, body) {
        while (!this.token) await this.page.waitForTimeout(50);
        const response = await this.context.request.fetch(`${base}${path}`, {
            method, headers: { Authorization: this.token, 'Content-Type': 'application/json' }, data: body === undefined ? undefined : JSON.stringify(body),
        });
        const text = await response.text();
        return { status: response.status(), headers: response.headers(), body: text && /json/.test(response.headers()['content-type'] ?? '') ? JSON.parse(text) : text };
    }

    async shot(name) {
        await this.page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' }).catch(() => undefined);
        await this.page.waitForTimeout(500);
        await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
    }

    async leave() {
        await this.context.close();
    }
}

/**
 * Picks what a person types for. The list is rendered again with each answer of the server, and an option that goes away under the
 * pointer is looked for anew.
 */
export const choose = async (picker, text, option = text) => {
    // Once it is open, its list has the same label.
    const input = picker.and(picker.page().getByRole('combobox'));
    for (let left = 3; ; left--) {
        await input.fill('');
        await input.fill(text);
        try {
            const found = picker.page().getByRole('option', { name: option }).first();
            await found.click({ timeout: left ? 5_000 : undefined });
            // A click is lost where the answer to the text comes in the middle of it.
            await found.waitFor({ state: 'detached', timeout: left ? 5_000 : undefined });
            return;
        } catch (error) {
            if (!left) throw error;
            // Closed, it forgets what it was asked for, and asks anew.
            await input.press('Escape');
            await input.blur();
            await picker.page().waitForTimeout(600);
        }
    }
};

/** So many days from today where the Dutch company is, whose days count: that of UTC begins later. */
export const inDays = days => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + days * 86_400_000);

export const today = () => inDays(0);

/** Waits until the answer pleases; the last one explains the failure. */
export const eventually = async (what, ask, ms = 60_000) => {
    const end = Date.now() + ms;
    let last;
    do {
        last = await ask();
        if (last) return last;
        await new Promise(resolve => setTimeout(resolve, 400));
    } while (Date.now() < end);
    throw new Error(`${what}: did not happen within ${ms / 1000} s`);
};

/** A document, as soon as its status is this. */
export const becomes = (person, what, path, status) => eventually(`${what} is ${status}`, async () => {
    const { body } = await person.api('GET', path);
    return body.status === status && body;
});
