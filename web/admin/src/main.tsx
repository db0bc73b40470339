import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { StartFailure } from './layout/StartFailure';
import { authProviderFor } from './providers/authProvider';
import { loadConfig } from './providers/config';
import { takeTokensFrom } from './providers/http';
import { refreshToken, startSession } from './providers/session';

const root = createRoot(document.getElementById('root')!);

try {
    const keycloak = await startSession(await loadConfig());
    takeTokensFrom(() => refreshToken(keycloak));
    root.render(<StrictMode><App authProvider={authProviderFor(keycloak)} /></StrictMode>);
} catch (error) {
    root.render(<StartFailure error={error} />);
}
