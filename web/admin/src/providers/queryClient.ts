import { QueryClient } from '@tanstack/react-query';

const retryable = (failures: number, error: unknown) => {
    const status = (error as { status?: number })?.status;
    return failures < 2 && (status === undefined || status >= 500);
};

export const newQueryClient = () =>
    new QueryClient({ defaultOptions: { queries: { staleTime: 5_000, retry: retryable }, mutations: { retry: false } } });
