import { Stack } from '@mui/material';
import { useEffect } from 'react';
import { useRefresh } from 'react-admin';
import { useKept, useScanQueue } from '../scanning/KeptScans';
import { RefusedScan } from '../scanning/RefusedScan';
import { PUTAWAYS } from './putaway';

/** What was put away without a connection and the server did not take; the list is read again when it took something. */
export const RefusedPutaways = () => {
    const queue = useScanQueue();
    const refresh = useRefresh();
    const refused = useKept(PUTAWAYS).filter(scan => scan.refused);
    useEffect(() => queue.hear(document => { if (document === PUTAWAYS) refresh(); }), [queue, refresh]);
    if (!refused.length) return null;
    return <Stack spacing={1} sx={{ p: 1 }}>{refused.map(scan => <RefusedScan key={scan.scanId} scan={scan} />)}</Stack>;
};
