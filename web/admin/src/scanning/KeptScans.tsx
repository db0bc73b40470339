import { Box } from '@mui/material';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useAuthProvider } from 'react-admin';
import { isTaken } from './actions';
import { BANNER_HEIGHT, KeptBanner, isShown } from './KeptBanner';
import { ScanQueue, documentOf } from './scanQueue';
import { soundOfRefusal, soundOfSuccess } from './sounds';

const QueueContext = createContext<ScanQueue | null>(null);

export const useScanQueue = () => {
    const queue = useContext(QueueContext);
    if (!queue) throw new Error('There is no scan queue around this.');
    return queue;
};

/** What is kept of a document on this device. */
export const useKept = (document: string) => {
    const queue = useScanQueue();
    const { scans } = useSyncExternalStore(queue.watch, queue.kept);
    return scans.filter(scan => documentOf(scan) === document);
};

/** Sends what is kept on this device wherever in the application one is, and says above every page what is not sent yet. */
export const KeptScans = ({ children }: { children: ReactNode }) => {
    const authProvider = useAuthProvider();
    // Who it is stands in the token: it takes no request, which might fail.
    const [queue] = useState(() => new ScanQueue(Promise.resolve(authProvider?.getIdentity?.()).then(identity => String(identity?.id ?? ''))));
    const kept = useSyncExternalStore(queue.watch, queue.kept);
    useEffect(() => {
        queue.start();
        const forget = queue.hear((_, answers) => (answers.every(isTaken) ? soundOfSuccess() : soundOfRefusal()));
        return () => {
            forget();
            queue.close();
        };
    }, [queue]);
    return (
        <QueueContext value={queue}>
            <Box sx={{ '--kept-banner': isShown(kept) ? `${BANNER_HEIGHT}px` : '0px' }}>
                <KeptBanner kept={kept} retry={queue.retryNow} />
                {children}
            </Box>
        </QueueContext>
    );
};
