import { Alert, Button, List, ListItem, ListItemText, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useState, type FormEvent } from 'react';
import { i18nProvider } from '../../i18n/i18nProvider';
import { loadConfig } from '../../providers/config';
import { scanStore, type KeptScan } from '../../scanning/scanStore';
import { soundOfRefusal } from '../../scanning/sounds';
import { useScanner } from '../../scanning/useScanner';
import { OutsideTheme } from '../../theme/OutsideTheme';
import type { OfflineReceipt } from './offlineReceipt';

const ASK_EVERY_MS = 10_000;
/** Long enough after the last scan that the next one does not get lost while the page is loaded. */
const QUIET_MS = 10_000;

/** Whether the server answers again; a network alone does not say so. */
const useServer = () => {
    const [answers, setAnswers] = useState(false);
    useEffect(() => {
        const ask = () => loadConfig().then(() => setAnswers(true), () => setAnswers(false));
        const timer = setInterval(() => void ask(), ASK_EVERY_MS);
        window.addEventListener('online', ask);
        return () => {
            clearInterval(timer);
            window.removeEventListener('online', ask);
        };
    }, []);
    return answers;
};

/** Counting goes on although nobody can log in: scans are kept and counted by the application once the server is back. */
export const OfflineCount = ({ receipt }: { receipt: OfflineReceipt }) => {
    const translate = i18nProvider.translate;
    const key = `${receipt.username}/${receipt.id}`;
    const [kept, setKept] = useState<KeptScan[]>([]);
    const [typed, setTyped] = useState('');
    const [failed, setFailed] = useState('');
    const back = useServer();
    const keep = async (raw: string) => {
        setTyped('');
        try {
            await scanStore.change([], [{ receiptId: key, scanId: crypto.randomUUID(), content: { raw, scannedAt: new Date().toISOString() }, what: raw }]);
            setKept(await scanStore.of(key));
        } catch (error) {
            soundOfRefusal();
            setFailed(translate('quayside.scan.notKept', { what: raw, reason: String(error) }));
        }
    };
    useScanner(code => void keep(code));
    useEffect(() => void scanStore.of(key).then(setKept, () => undefined), [key]);
    useEffect(() => {
        if (!back || typed) return undefined;
        const timer = setTimeout(() => window.location.reload(), QUIET_MS);
        return () => clearTimeout(timer);
    }, [back, typed, kept]);
    const submit = (event: FormEvent) => {
        event.preventDefault();
        if (typed.trim()) void keep(typed.trim());
    };
    return (
        <OutsideTheme>
            <Stack spacing={2} sx={{ maxWidth: 720, mx: 'auto', p: 2 }}>
                <Typography variant="h5" component="h1">{receipt.number} · {receipt.vendorName}</Typography>
                <Alert severity={back ? 'success' : 'warning'}>
                    {back
                        ? translate('quayside.receipt.offlineBack')
                        : <><b>{translate('quayside.error.start')}</b> {translate('quayside.receipt.offlineText')}</>}
                </Alert>
                {failed && <Alert severity="error" variant="filled">{failed}</Alert>}
                <form onSubmit={submit}>
                    <TextField fullWidth autoFocus label={translate('quayside.receipt.scan')} value={typed} onChange={event => setTyped(event.target.value)} autoComplete="off" slotProps={{ htmlInput: { maxLength: 300 } }} />
                </form>
                <Typography component="h2" variant="h6">{translate('quayside.receipt.offlineKept')} · {kept.length}</Typography>
                <List dense>
                    {kept.map(({ scanId, what, content, refused }) => (
                        <ListItem key={scanId} disableGutters>
                            <ListItemText primary={what ?? (content as { raw?: string }).raw ?? translate('quayside.receipt.counted')}
                                secondary={refused && [translate(`quayside.scanOutcome.${refused.outcome}`), refused.message].filter(Boolean).join(' · ')} />
                        </ListItem>
                    ))}
                </List>
                <Button variant={back ? 'contained' : 'outlined'} size="large" onClick={() => window.location.reload()}>
                    {translate(back ? 'quayside.receipt.offlineGoOn' : 'quayside.action.retry')}
                </Button>
            </Stack>
        </OutsideTheme>
    );
};
