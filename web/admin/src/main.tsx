import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { OfflineCount } from './goods-receipts/count/OfflineCount';
import { offlineReceiptAt } from './goods-receipts/count/offlineReceipt';
import { StartFailure } from './layout/StartFailure';
import { authProviderFor } from './providers/authProvider';
import { loadConfig } from './providers/config';
import { takeTokensFrom } from './providers/http';
import { keepPages } from './providers/keepPages';
import { refreshToken, startSession } from './providers/session';
import { VendorNoticePage } from './vendor-notice/VendorNoticePage';
import { tokenAt } from './vendor-notice/vendorOrder';

keepPages();
const root = createRoot(document.getElementById('root')!);

/** Vendors have no login; their link opens one page. */
const vendorToken = tokenAt(window.location.hash);

try {
    if (vendorToken) {
        // Another link in the same tab is another page.
        window.addEventListener('hashchange', () => window.location.reload());
        root.render(<StrictMode><VendorNoticePage token={vendorToken} /></StrictMode>);
    } else {
        const keycloak = await startSession(await loadConfig());
        takeTokensFrom(() => refreshToken(keycloak));
        root.render(<StrictMode><App authProvider={authProviderFor(keycloak)} /></StrictMode>);
    }
} catch (error) {
    const counting = offlineReceiptAt(window.location.hash);
    root.render(counting ? <OfflineCount receipt={counting} /> : <StartFailure error={error} />);
}
