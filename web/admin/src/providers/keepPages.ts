/** Has the service worker keep the application itself, so that a reload at the dock needs no connection. Data are never kept by it. */
export const keepPages = () => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    void navigator.serviceWorker.register('/sw.js').then(async () => {
        const { active } = await navigator.serviceWorker.ready;
        const loaded = performance.getEntriesByType('resource').map(({ name }) => name).filter(name => name.startsWith(`${window.location.origin}/assets/`));
        active?.postMessage({ keep: ['/', ...loaded] });
    }).catch(() => undefined);
};
