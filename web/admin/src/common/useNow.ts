import { useEffect, useState } from 'react';

/** The time, fresh every half minute, so that "in 5 minutes" does not stand still. */
export const useNow = (everyMs = 30_000): Date => {
    const [now, setNow] = useState(() => new Date());
    useEffect(() => {
        const timer = setInterval(() => setNow(new Date()), everyMs);
        return () => clearInterval(timer);
    }, [everyMs]);
    return now;
};
