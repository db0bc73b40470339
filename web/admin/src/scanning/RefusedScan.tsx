import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { errorText } from '../providers/problem';
import { useScanQueue } from './KeptScans';
import type { KeptScan } from './scanStore';

interface Props {
    scan: KeptScan;
    /** How it could be counted after all. */
    children?: ReactNode;
}

const large = { size: 'large', variant: 'outlined', color: 'inherit' } as const;

/** What was scanned or done, and why the server did not take it; it stays until somebody decides what becomes of it. */
export const RefusedScan = ({ scan, children }: Props) => {
    const translate = useTranslate();
    const notify = useNotify();
    const queue = useScanQueue();
    const { outcome, message } = scan.refused!;
    const attempt = (work: Promise<void>) => work.catch(error => notify(errorText(error), { type: 'error' }));
    return (
        <Alert severity="error" variant="outlined" sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
            <AlertTitle sx={{ fontSize: '1.15rem', mb: 0 }}>{translate(`quayside.scanOutcome.${outcome}`, { _: outcome })}</AlertTitle>
            {scan.what && <b style={{ overflowWrap: 'anywhere' }}>{scan.what}</b>}
            {message && <div>{message}</div>}
            <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
                {children}
                {outcome === 'refused' && <Button {...large} onClick={() => attempt(queue.tryAgain(scan))}>{translate('quayside.action.retry')}</Button>}
                <Button {...large} onClick={() => attempt(queue.settle(scan))}>{translate('quayside.scan.leaveOut')}</Button>
            </Stack>
        </Alert>
    );
};
