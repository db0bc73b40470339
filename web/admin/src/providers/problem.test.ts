import { describe, expect, it } from 'vitest';
import { FakeServer, problem } from '../test/fakeServer';
import { httpClient, post, takeTokensFrom } from './http';
import { ProblemError, errorText, nestErrors } from './problem';

const failure = async (work: Promise<unknown>): Promise<ProblemError> => work.then(
    () => Promise.reject(new Error('should have failed')),
    error => error,
);

describe('problems of the server', () => {
    it('become errors at the fields of a form', () => {
        expect(nestErrors({ title: 'must not be blank', 'lines[0].quantity': 'must be greater than 0', 'lines[2].productId': 'unknown' })).toEqual({
            title: 'must not be blank',
            lines: [{ quantity: 'must be greater than 0' }, undefined, { productId: 'unknown' }],
        });
    });

    it('keep the error of the object when a field inside of it errs too', () => {
        expect(nestErrors({ 'amountCap.amount': 'a', amountCap: 'b' })).toEqual({ amountCap: { amount: 'a' } });
    });

    it('carry detail, status, kind and field errors', async () => {
        new FakeServer().on('POST', /requisitions$/, () => problem(400, 'invalid', 'Some fields are wrong.', { 'lines[0].quantity': 'too small' })).start();
        const error = await failure(post('/api/requisitions', {}));
        expect(error).toBeInstanceOf(ProblemError);
        expect(error).toMatchObject({ status: 400, slug: 'invalid', message: 'Some fields are wrong.', body: { errors: { lines: [{ quantity: 'too small' }] } } });
    });

    it('are told by their fields where no form shows them', async () => {
        new FakeServer().on('POST', /submit$/, () => problem(400, 'invalid', 'Some fields are not valid.', { lines: 'A requisition needs a line.' })).start();
        expect(errorText(await failure(post('/api/requisitions/1/submit', {})))).toBe('A requisition needs a line.');
    });

    it('without a body say at least the status', async () => {
        new FakeServer().on('GET', /x$/, () => ({ status: 503, body: undefined })).start();
        expect((await failure(httpClient('/api/x'))).message).toContain('503');
    });
});

it('every request carries the present token', async () => {
    const tokens = ['first', 'second'];
    takeTokensFrom(async () => tokens.shift()!);
    const seen: (string | null)[] = [];
    const server = new FakeServer().on('GET', /x$/, () => ({ body: {} })).start();
    const answer = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
        seen.push(new Headers(init?.headers).get('Authorization'));
        return answer(input, init);
    };
    await httpClient('/api/x');
    await httpClient('/api/x');
    expect(seen).toEqual(['Bearer first', 'Bearer second']);
    expect(server.calls).toHaveLength(2);
    takeTokensFrom(async () => '');
});
