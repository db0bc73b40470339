import { Alert, Button, List, ListItem, ListItemText, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useState, type FormEvent } from 'react';
import { i18nProvider } from '../../i18n/i18nProvider';
import { isAction } from '../../scanning/actions';
import { scanStore, type PendingScan } from '../../scanning/scanStore';
import { useScanner } from '../../scanning/useScanner';
import { OutsideTheme } from '../../theme/OutsideTheme';
import type { OfflineReceipt } from './offlineReceipt';

const textOf = ({ content }: PendingScan) => (isAction(content) ? content.action : (content as { raw?: string }).raw) ?? '';

/** Counting goes on although nobody can log in: scans are kept and counted by the page itself once the connection is back. */
export const OfflineCount = ({ receipt }: { receipt: OfflineReceipt }) => {
    const translate = i18nProvider.translate;
    const key = `${receipt.username}/${receipt.id}`;
    const [kept, setKept] = useState<PendingScan[]>([]);
    const [typed, setTyped] = useState('');
    const show = async () => setKept(await scanStore.of(key));
    const keep = async (raw: string) => {
        await scanStore.add({ receiptId: key, scanId: crypto.randomUUID(), content: { raw, scannedAt: new Date().toISOString() } });
        await show();
    };
    useScanner(code => void keep(code));
    useEffect(() => {
        void scanStore.of(key).then(setKept);
        const again = () => window.location.reload();
        window.addEventListener('online', again);
        return () => window.removeEventListener('online', again);
    }, [key]);
    const submit = (event: FormEvent) => {
        event.preventDefault();
        if (!typed.trim()) return;
        void keep(typed.trim());
        setTyped('');
    };
    return (
        <OutsideTheme>
            <Stack spacing={2} sx={{ maxWidth: 720, mx: 'auto', p: 2 }}>
                <Typography variant="h5" component="h1">{receipt.number} · {receipt.vendorName}</Typography>
                <Alert severity="warning"><b>{translate('quayside.receipt.offlineTitle')}</b> {translate('quayside.receipt.offlineText')}</Alert>
                <form onSubmit={submit}>
                    <TextField fullWidth autoFocus label={translate('quayside.receipt.scan')} value={typed} onChange={event => setTyped(event.target.value)} autoComplete="off" slotProps={{ htmlInput: { maxLength: 300 } }} />
                </form>
                <Typography component="h2" variant="h6">{translate('quayside.receipt.offlineKept')} · {kept.length}</Typography>
                <List dense>{kept.map(scan => <ListItem key={scan.scanId} disableGutters><ListItemText primary={textOf(scan)} /></ListItem>)}</List>
                <Button variant="outlined" size="large" onClick={() => window.location.reload()}>{translate('quayside.receipt.offlineRetry')}</Button>
            </Stack>
        </OutsideTheme>
    );
};
