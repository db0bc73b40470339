import { HttpError } from 'react-admin';

/** RFC 9457, with the field errors of our validation. */
export interface Problem {
    type?: string;
    title?: string;
    status?: number;
    detail?: string;
    errors?: Record<string, string>;
    [member: string]: unknown;
}

const PREFIX = 'urn:quayside:problem:';

export const problemSlug = (problem?: Problem | null): string | undefined =>
    problem?.type?.startsWith(PREFIX) ? problem.type.slice(PREFIX.length) : undefined;

export const problemText = (problem: Problem | null | undefined, fallback: string): string =>
    problem?.detail || problem?.title || fallback;

/** `{"lines[0].quantity": "…"}` → `{lines: [{quantity: "…"}]}`, the shape in which forms take errors. */
export const nestErrors = (errors: Record<string, string>): Record<string, unknown> => {
    const root: Record<string, unknown> = {};
    for (const [path, message] of Object.entries(errors)) {
        const keys = path.split(/[.[\]]+/).filter(Boolean);
        let node: Record<string, unknown> = root;
        keys.forEach((key, i) => {
            if (i === keys.length - 1) {
                if (typeof node[key] !== 'object') node[key] = message;
                return;
            }
            if (typeof node[key] !== 'object' || node[key] === null) {
                node[key] = /^\d+$/.test(keys[i + 1]) ? [] : {};
            }
            node = node[key] as Record<string, unknown>;
        });
    }
    return root;
};

export class ProblemError extends HttpError {
    readonly problem: Problem | null;

    constructor(status: number, problem: Problem | null, fallback: string) {
        const errors = problem?.errors && Object.keys(problem.errors).length ? nestErrors(problem.errors) : undefined;
        super(problemText(problem, fallback), status, errors ? { errors } : problem);
        // HttpError sets its own prototype, which would make this class unknown to instanceof.
        Object.setPrototypeOf(this, ProblemError.prototype);
        this.problem = problem;
    }

    get slug() {
        return problemSlug(this.problem);
    }
}

/** What to tell people where no form shows which field is meant. */
export const errorText = (error: unknown): string => {
    const fields = error instanceof ProblemError ? Object.values(error.problem?.errors ?? {}) : [];
    if (fields.length) return fields.join('; ');
    return error instanceof Error ? error.message : String(error ?? '');
};

export const isProblem = (error: unknown, slug: string): error is ProblemError =>
    error instanceof ProblemError && error.slug === slug;
