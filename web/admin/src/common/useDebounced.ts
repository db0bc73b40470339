import { useEffect, useState } from 'react';

export const useDebounced = <T,>(value: T, ms = 250): T => {
    const [settled, setSettled] = useState(value);
    useEffect(() => {
        const timer = setTimeout(() => setSettled(value), ms);
        return () => clearTimeout(timer);
    }, [value, ms]);
    return settled;
};
