import { Button, Stack, Typography } from '@mui/material';
import { i18nProvider } from '../i18n/i18nProvider';
import { errorText } from '../providers/problem';
import { OutsideTheme } from '../theme/OutsideTheme';

/** Shown when the application or the login service does not answer, before there is a session. */
export const StartFailure = ({ error }: { error: unknown }) => {
    const translate = i18nProvider.translate;
    return (
        <OutsideTheme>
            <Stack alignItems="center" justifyContent="center" spacing={1.5} sx={{ minHeight: '100vh', p: 3, textAlign: 'center' }}>
                <Typography variant="h2" component="h1">{translate('quayside.error.start')}</Typography>
                <Typography color="text.secondary">{translate('quayside.error.startBody')}</Typography>
                <Typography variant="caption" color="text.secondary">{errorText((error as { error?: unknown })?.error ?? error)}</Typography>
                <Button variant="contained" onClick={() => window.location.reload()}>{translate('quayside.action.retry')}</Button>
            </Stack>
        </OutsideTheme>
    );
};
