import { ProblemError, errorText } from '../providers/problem';
import { isTaken, nextRun, sendRun, type QueuedAction } from './actions';
import { scanStore, type KeptScan, type ScanAnswer } from './scanStore';

/** What is kept on this device, and how it fares. */
export interface Kept {
    scans: KeptScan[];
    /** The server could not be reached the last time. */
    offline: boolean;
    /** It is being sent, for longer than a moment, or again at last. */
    sending: boolean;
}

type Hearer = (document: string, answers: ScanAnswer[]) => void;

interface Waiter {
    resolve: (how: 'done' | 'kept') => void;
    reject: (error: unknown) => void;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;
const A_MOMENT = 1_000;

/** Another try can help: no connection, a server that is busy or restarts, a login that has run out. */
const isPassing = (error: unknown) =>
    !(error instanceof ProblemError) || error.status >= 500 || [401, 408, 425, 429].includes(error.status);

/** One tab of the browser at a time. */
const exclusively = async (name: string, work: () => Promise<boolean>): Promise<boolean> =>
    navigator.locks ? navigator.locks.request(`quayside-scans/${name}`, work) : work();

/** Things are kept for one receipt, by its id, or for all of a resource. */
const isReceipt = (document: string) => /^\d+$/.test(document);

const pathOf = (document: string) => `/api/${isReceipt(document) ? `goods-receipts/${document}` : document}`;

export const pageOf = (document: string) => (isReceipt(document) ? `/goods-receipts/${document}/show` : `/${document}`);

export const documentOf = ({ receiptId }: KeptScan) => receiptId.slice(receiptId.indexOf('/') + 1);

/** Sends what one person did at the dock, for each receipt in its order, until the server has answered all of it. */
export class ScanQueue {
    private state: Kept = { scans: [], offline: false, sending: false };
    private readonly watchers = new Set<() => void>();
    private readonly hearers = new Set<Hearer>();
    private readonly waiters = new Map<string, Waiter>();
    private running = false;
    private again = false;
    private closed = true;
    private wait = FIRST_WAIT;
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(private readonly username: Promise<string>) {}

    start() {
        this.closed = false;
        window.addEventListener('online', this.retryNow);
        document.addEventListener('visibilitychange', this.retryNow);
        void this.flush();
    }

    close() {
        this.closed = true;
        clearTimeout(this.timer);
        window.removeEventListener('online', this.retryNow);
        document.removeEventListener('visibilitychange', this.retryNow);
    }

    readonly kept = () => this.state;

    readonly watch = (changed: () => void) => {
        this.watchers.add(changed);
        return () => void this.watchers.delete(changed);
    };

    readonly hear = (hearer: Hearer) => {
        this.hearers.add(hearer);
        return () => void this.hearers.delete(hearer);
    };

    add(document: string, content: object, what?: string) {
        return this.keep(document, content, what);
    }

    /** Says whether it is done or still kept; what the server refuses while somebody waits for it is not kept, but told. */
    perform(document: string, action: QueuedAction, what: string) {
        return new Promise<'done' | 'kept'>((resolve, reject) => {
            this.keep(document, action, what, { resolve, reject }).catch(reject);
        });
    }

    /** What was refused is taken away by somebody who has seen it, or said again in other words. */
    settle(refused: KeptScan, content?: object) {
        const { receiptId, what } = refused;
        return this.replace(refused, content ? [{ receiptId, scanId: crypto.randomUUID(), content, what }] : []);
    }

    /** As it was, behind what is kept by now. */
    tryAgain(refused: KeptScan) {
        const { receiptId, scanId, content, what } = refused;
        return this.replace(refused, [{ receiptId, scanId, content, what }]);
    }

    readonly retryNow = () => {
        clearTimeout(this.timer);
        this.wait = FIRST_WAIT;
        void this.flush();
    };

    private async replace(refused: KeptScan, by: KeptScan[]) {
        await scanStore.change([refused], by);
        await this.read();
        void this.flush();
    }

    private async keep(document: string, content: object, what?: string, waiter?: Waiter) {
        const scanId = crypto.randomUUID();
        await scanStore.change([], [{ receiptId: `${await this.username}/${document}`, scanId, content, what }]);
        if (waiter) this.waiters.set(scanId, waiter);
        await this.read();
        void this.flush();
        return scanId;
    }

    private async flush() {
        this.again = true;
        if (this.running || this.closed) return;
        this.running = true;
        const slow = setTimeout(() => this.set({ sending: true }), A_MOMENT);
        try {
            while (this.again && !this.closed) {
                this.again = false;
                await this.deliverAll();
            }
        } catch {
            // The store of the browser failed: what is kept is still there.
            this.later();
        } finally {
            clearTimeout(slow);
            this.running = false;
            this.set({ sending: false });
            await this.answerWaiters();
        }
    }

    private async deliverAll() {
        let reached = true;
        for (const key of new Set((await this.read()).map(({ receiptId }) => receiptId))) {
            if (!this.closed && !(await exclusively(key, () => this.deliver(key)))) reached = false;
        }
        this.set({ offline: !reached });
        if (reached) this.wait = FIRST_WAIT;
        else this.later();
    }

    private async deliver(key: string) {
        for (let run = nextRun(await scanStore.of(key)); run.length && !this.closed; run = nextRun(await scanStore.of(key))) {
            if (!(await this.send(run))) return false;
        }
        return true;
    }

    private async send(run: KeptScan[]): Promise<boolean> {
        const document = documentOf(run[0]);
        let answers: ScanAnswer[];
        try {
            answers = await sendRun(pathOf(document), run);
        } catch (error) {
            if (isPassing(error)) {
                this.set({ offline: true });
                return false;
            }
            if (run.length > 1) return this.oneByOne(run);
            const [{ scanId }] = run;
            const waiter = this.take(scanId);
            if (waiter) {
                await scanStore.change(run, []);
                await this.read();
                waiter.reject(error);
                return true;
            }
            answers = [{ scanId, outcome: 'refused', message: errorText(error) }];
        }
        await scanStore.change(run, run.map((scan, index) => ({ ...scan, refused: answers[index] })).filter(({ refused }) => !isTaken(refused)));
        this.set({ offline: false, sending: this.state.sending || this.state.offline });
        await this.read();
        const waiter = this.take(run[0].scanId);
        if (waiter) waiter.resolve('done');
        else this.hearers.forEach(hear => hear(document, answers));
        return true;
    }

    /** One bad scan must not keep the others back. */
    private async oneByOne(run: KeptScan[]) {
        for (const scan of run) {
            if (!(await this.send([scan]))) return false;
        }
        return true;
    }

    private later() {
        clearTimeout(this.timer);
        if (this.closed) return;
        this.timer = setTimeout(() => void this.flush(), this.wait);
        this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    }

    private take(scanId: string) {
        const waiter = this.waiters.get(scanId);
        this.waiters.delete(scanId);
        return waiter;
    }

    /** Kept, unless another tab has sent it meanwhile. */
    private async answerWaiters() {
        const waiting = [...this.waiters.keys()].map(scanId => ({ scanId, waiter: this.take(scanId) }));
        if (!waiting.length) return;
        const kept = new Set((await this.read()).map(({ scanId }) => scanId));
        waiting.forEach(({ scanId, waiter }) => waiter?.resolve(kept.has(scanId) ? 'kept' : 'done'));
    }

    private async read() {
        const scans = await scanStore.ofPerson(await this.username);
        this.set({ scans });
        return scans;
    }

    private set(part: Partial<Kept>) {
        this.state = { ...this.state, ...part };
        this.watchers.forEach(changed => changed());
    }
}
