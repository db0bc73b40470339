import { QueryClient } from '@tanstack/react-query';

export const retryable = (failures: number, error: unknown) => {
    const status = (error as { status?: number })?.status;
    return failures < 2 && (status === undefined || status >= 500);
};

export const newQueryClient = () =>
    // Nothing counts as fresh: a row of a list stands in for its document, which has more, until that is read.
    new QueryClient({ defaultOptions: { queries: { retry: retryable }, mutations: { retry: false } } });
