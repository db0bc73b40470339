import { useEffect, useRef, useState } from 'react';
import { useRefresh } from 'react-admin';
import { useMe } from '../providers/me';
import { DONE, isAction, sendAction, type ActionAnswer, type Perform } from '../scanning/actions';
import { ScanQueue, isPassing } from '../scanning/scanQueue';
import { soundOfRefusal, soundOfSuccess } from '../scanning/sounds';

const DOCUMENT = '/api/putaways';

/** Bins that were confirmed while the server could not be reached: kept on this device, and told to the server in their order when it is back. */
export const usePutawayQueue = () => {
    const { data: me } = useMe();
    const refresh = useRefresh();
    const queue = useRef<ScanQueue<ActionAnswer> | null>(null);
    const latest = useRef(refresh);
    const [pending, setPending] = useState(0);
    const [refused, setRefused] = useState<string[]>([]);
    useEffect(() => { latest.current = refresh; }, [refresh]);

    useEffect(() => {
        if (!me) return undefined;
        const created = new ScanQueue<ActionAnswer>(`${me.username}/putaways`, async waiting => {
            for (const { content } of waiting) if (isAction(content)) await sendAction(DOCUMENT, content);
            return waiting.map(({ scanId }) => ({ scanId, outcome: DONE, message: '' }));
        }, {
            answered: () => { soundOfSuccess(); latest.current(); },
            changed: setPending,
            refused: (_, message) => { soundOfRefusal(); setRefused(before => [...before, message]); },
        });
        queue.current = created;
        void created.flush();
        return () => created.close();
    }, [me]);

    const perform: Perform = async action => {
        if (!pending) {
            try {
                await sendAction(DOCUMENT, action);
                return 'done';
            } catch (error) {
                if (!isPassing(error)) throw error;
            }
        }
        await queue.current?.add(action);
        return 'kept';
    };
    return { pending, refused, perform, retryNow: () => queue.current?.retryNow() };
};
