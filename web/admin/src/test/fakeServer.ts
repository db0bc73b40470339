import { vi } from 'vitest';

export interface Call {
    method: string;
    url: URL;
    body: any;
}

type Reply = { status?: number; body?: unknown; headers?: Record<string, string> } | unknown[] | undefined;
export type Handler = (call: Call, match: RegExpMatchArray) => Reply;

const isPlainReply = (reply: Reply): reply is { status?: number; body?: unknown; headers?: Record<string, string> } =>
    !!reply && !Array.isArray(reply) && ('status' in reply || 'body' in reply);

/** A server as the browser would meet it: it answers requests, and remembers them. A list is an array and its total. */
export class FakeServer {
    readonly calls: Call[] = [];
    private readonly routes: [string, RegExp, Handler][] = [];

    on(method: string, path: RegExp, handler: Handler): this {
        this.routes.unshift([method, path, handler]);
        return this;
    }

    callsTo(method: string, path: RegExp): Call[] {
        return this.calls.filter(call => call.method === method && path.test(call.url.pathname));
    }

    start(): this {
        vi.stubGlobal('fetch', async (input: RequestInfo | URL, init: RequestInit = {}) => this.answer(input, init));
        return this;
    }

    private async answer(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
        const url = new URL(String(input), 'http://localhost');
        const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
        const call: Call = { method: init.method ?? 'GET', url, body };
        this.calls.push(call);
        for (const [method, path, handler] of this.routes) {
            const match = method === call.method ? url.pathname.match(path) : null;
            if (!match) continue;
            const reply = handler(call, match);
            const { status = 200, body, headers } = isPlainReply(reply) ? reply : { body: reply };
            const total = Array.isArray(body) ? { 'X-Total-Count': String(body.length) } : undefined;
            const bodyless = status === 204 || body === undefined;
            return new Response(bodyless ? null : JSON.stringify(body), {
                status, headers: { 'Content-Type': 'application/json', ...total, ...headers },
            });
        }
        return new Response(JSON.stringify({ title: `No route for ${call.method} ${url.pathname}`, status: 404 }), { status: 404 });
    }
}

export const problem = (status: number, slug: string, detail: string, errors?: Record<string, string>) => ({
    status,
    headers: { 'Content-Type': 'application/problem+json' },
    body: { type: `urn:quayside:problem:${slug}`, title: slug, status, detail, errors },
});
