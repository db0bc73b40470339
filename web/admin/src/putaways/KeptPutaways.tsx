import OfflineIcon from '@mui/icons-material/WifiOffOutlined';
import { Alert, Chip, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { usePutawayQueue } from './usePutawayQueue';

/** What was put away without a connection and is not told yet, and what the server did not take. */
export const KeptPutaways = () => {
    const translate = useTranslate();
    const { pending, refused, retryNow } = usePutawayQueue();
    if (!pending && !refused.length) return null;
    return (
        <Stack spacing={1} sx={{ py: 1 }} alignItems="flex-start">
            {pending > 0 && <Chip icon={<OfflineIcon />} color="warning" onClick={retryNow} label={translate('quayside.putaway.kept', { smart_count: pending })} />}
            {refused.map((message, index) => <Alert key={index} severity="error">{message}</Alert>)}
        </Stack>
    );
};
