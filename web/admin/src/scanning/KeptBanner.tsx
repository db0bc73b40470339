import RefusedIcon from '@mui/icons-material/ErrorOutline';
import SendingIcon from '@mui/icons-material/Sync';
import OfflineIcon from '@mui/icons-material/WifiOffOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { documentOf, pageOf, type Kept } from './scanQueue';

export const BANNER_HEIGHT = 40;

const counts = ({ scans, offline, sending }: Kept) => {
    const refused = scans.filter(scan => scan.refused);
    return { refused, waiting: offline || sending ? scans.length - refused.length : 0 };
};

/** What is sent within a moment needs no word. */
export const isShown = (kept: Kept) => {
    const { refused, waiting } = counts(kept);
    return refused.length > 0 || waiting > 0;
};

/** One line that stays in sight: what the server does not have yet, and what it did not take. */
export const KeptBanner = ({ kept, retry }: { kept: Kept; retry: () => void }) => {
    const translate = useTranslate();
    const { refused, waiting } = counts(kept);
    if (!isShown(kept)) return null;
    const part = { direction: 'row', alignItems: 'center', spacing: 0.75, minWidth: 0 } as const;
    return (
        <Stack role="status" direction="row" alignItems="center" justifyContent="space-between" spacing={1}
            sx={{
                position: 'sticky', top: { xs: 56, sm: 48 }, zIndex: 3, height: BANNER_HEIGHT, px: 1.5, borderRadius: 1,
                bgcolor: refused.length ? 'error.main' : 'warning.main', color: refused.length ? 'error.contrastText' : 'warning.contrastText',
            }}>
            {waiting > 0 && (
                <Stack {...part}>
                    {kept.offline ? <OfflineIcon fontSize="small" /> : <SendingIcon fontSize="small" />}
                    <Typography variant="body2" noWrap>
                        {translate(kept.offline ? 'quayside.scan.waiting' : 'quayside.scan.sending', { smart_count: waiting })}
                    </Typography>
                    {kept.offline && <Button size="small" color="inherit" onClick={retry}>{translate('quayside.action.retry')}</Button>}
                </Stack>
            )}
            {refused.length > 0 && (
                <Stack {...part}>
                    <RefusedIcon fontSize="small" />
                    <Typography variant="body2" noWrap>{translate('quayside.scan.refused', { smart_count: refused.length })}</Typography>
                    <Button size="small" color="inherit" component={Link} to={pageOf(documentOf(refused[0]))}>{translate('quayside.scan.look')}</Button>
                </Stack>
            )}
        </Stack>
    );
};
