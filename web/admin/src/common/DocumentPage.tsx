import { Alert, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { ShowBase, useNotify, useRedirect, useResourceContext, useShowContext, useTranslate, type RaRecord } from 'react-admin';
import { ProblemError, errorText } from '../providers/problem';
import { retryable } from '../providers/queryClient';
import { EmptyState } from './EmptyState';

/** While the process or a colleague is at it, and otherwise, in milliseconds. */
const OFTEN = 3_000;
const NOW_AND_THEN = 15_000;

interface Props<T> {
    /** Whether the document is about to change without its reader's doing. */
    moving?: (record: T) => boolean;
    children: ReactNode;
}

const Body = ({ children }: { children: ReactNode }) => {
    const translate = useTranslate();
    const { record, error, refetch } = useShowContext();
    const again = <Button color="inherit" onClick={() => void refetch()}>{translate('quayside.action.retry')}</Button>;
    if (error && !record) return <EmptyState title={translate('quayside.document.unread')} text={errorText(error)} action={again} />;
    return (
        <>
            {error && <Alert severity="warning" action={again} sx={{ mt: 2 }}>{translate('quayside.document.stale')}</Alert>}
            {children}
        </>
    );
};

/**
 * A page that shows one document and follows what others do to it. A reading that fails leaves the page, and what
 * somebody is writing on it, as they are; only a document that is not there, or not for the reader, leads back to the list.
 */
export const DocumentPage = <T extends RaRecord = RaRecord>({ moving, children }: Props<T>) => {
    const notify = useNotify();
    const redirect = useRedirect();
    const resource = useResourceContext();
    return (
        <ShowBase<T>
            queryOptions={{
                retry: retryable,
                refetchInterval: ({ state }: { state: { data?: T } }) => (state.data && moving?.(state.data) ? OFTEN : NOW_AND_THEN),
                onError: error => {
                    if (!(error instanceof ProblemError) || ![403, 404].includes(error.status)) return;
                    notify(errorText(error), { type: 'error' });
                    redirect('list', resource);
                },
            }}
        >
            <Body>{children}</Body>
        </ShowBase>
    );
};
