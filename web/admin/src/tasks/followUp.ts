const at = (now: Date, days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 8);

/** When a task may come back: at eight in the morning of these days. */
export const followUps = (now: Date): { key: string; until: Date }[] => [
    { key: 'tomorrow', until: at(now, 1) },
    { key: 'days', until: at(now, 3) },
    { key: 'week', until: at(now, ((8 - now.getDay()) % 7) || 7) },
];
