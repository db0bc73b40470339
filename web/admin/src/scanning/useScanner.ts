import { useEffect, useRef } from 'react';
import { listenToWedge } from './wedge';

/** Calls back for every code that a keyboard scanner reads while the screen is shown. */
export const useScanner = (scanned: (code: string) => void, active = true) => {
    const latest = useRef(scanned);
    useEffect(() => { latest.current = scanned; }, [scanned]);
    useEffect(() => (active ? listenToWedge(code => latest.current(code)) : undefined), [active]);
};
