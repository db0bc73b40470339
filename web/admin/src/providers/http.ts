import { ProblemError, type Problem } from './problem';

type TokenSource = () => Promise<string>;

let tokenSource: TokenSource = async () => '';

/** Where the access token comes from; set once when the session starts. */
export const takeTokensFrom = (source: TokenSource) => {
    tokenSource = source;
};

export const accessToken = () => tokenSource();

const readProblem = (text: string): Problem | null => {
    try {
        return JSON.parse(text) as Problem;
    } catch {
        return null;
    }
};

/** One request with the token; anything but 2xx becomes a {@link ProblemError}. */
export const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has('Accept')) headers.set('Accept', 'application/json');
    if (typeof init.body === 'string' && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
    const token = await accessToken();
    if (token) headers.set('Authorization', `Bearer ${token}`);
    const response = await fetch(path, { ...init, headers });
    if (response.ok) return response;
    throw new ProblemError(response.status, readProblem(await response.text()), response.statusText || `HTTP ${response.status}`);
};

const json = async <T>(response: Response): Promise<T> => {
    const text = await response.text();
    return (text ? JSON.parse(text) : undefined) as T;
};

export const get = async <T>(path: string, signal?: AbortSignal): Promise<T> => json<T>(await request(path, { signal }));

export const post = async <T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> =>
    json<T>(await request(path, { method: 'POST', body: body === undefined ? undefined : JSON.stringify(body), signal }));

export const put = async <T>(path: string, body?: unknown): Promise<T> =>
    json<T>(await request(path, { method: 'PUT', body: JSON.stringify(body ?? {}) }));

export const remove = async <T>(path: string): Promise<T> => json<T>(await request(path, { method: 'DELETE' }));

export const upload = async <T>(path: string, fields: Record<string, string | Blob>, signal?: AbortSignal): Promise<T> => {
    const form = new FormData();
    Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    return json<T>(await request(path, { method: 'POST', body: form, signal }));
};

export const getBlob = async (path: string): Promise<Blob> =>
    (await request(path, { headers: { Accept: '*/*' } })).blob();

export const getText = async (path: string): Promise<string> =>
    (await request(path, { headers: { Accept: '*/*' } })).text();

/** The client that ra-data-json-server asks for. */
export const httpClient = async (url: string, options: object = {}) => {
    const response = await request(url, options as RequestInit);
    const body = await response.text();
    return {
        status: response.status,
        headers: response.headers,
        body,
        json: body ? JSON.parse(body) : {},
    };
};
