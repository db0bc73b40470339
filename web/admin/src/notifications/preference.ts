import { request } from '../providers/http';

export const kinds = ['tasks', 'work', 'reminders', 'mentions', 'outcomes'] as const;
export const choices = ['IMMEDIATE', 'DIGEST', 'NONE'] as const;

type Choice = (typeof choices)[number];

/** Times as `HH:mm`, by the clock of the company. */
export type Preference = Record<(typeof kinds)[number], Choice> & {
    digestAt: string;
    quietFrom: string | null;
    quietUntil: string | null;
};

export const PREFERENCE = '/api/notification-preference';

const minutes = (time: string | null) => time && time.slice(0, 5);

export const toForm = (stored: Preference): Preference =>
    ({ ...stored, digestAt: stored.digestAt.slice(0, 5), quietFrom: minutes(stored.quietFrom), quietUntil: minutes(stored.quietUntil) });

export const savePreference = (preference: Preference) =>
    request(PREFERENCE, { method: 'PUT', body: JSON.stringify({ ...preference, quietFrom: preference.quietFrom || null, quietUntil: preference.quietUntil || null }) });
