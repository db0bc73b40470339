import { ProblemError } from '../providers/problem';
import { scanStore, type PendingScan } from './scanStore';

export interface ScanAnswer {
    scanId: string;
    outcome: string;
    message: string;
}

export type Send<A extends ScanAnswer> = (scans: PendingScan[]) => Promise<A[]>;

interface Listener<A> {
    answered: (answers: A[]) => void;
    /** How many are still to be sent, and whether the server cannot be reached. */
    changed: (pending: number, offline: boolean) => void;
    /** The server will not take these, whatever happens. */
    refused: (scans: PendingScan[], message: string) => void;
}

const BATCH = 50;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

/** Another try can help: no connection, a server that is busy or restarts, a login that has run out. */
export const isPassing = (error: unknown) =>
    !(error instanceof ProblemError) || error.status >= 500 || [401, 408, 425, 429].includes(error.status);

/** Sends the scans of one receipt in their order, until the server has answered each of them. */
export class ScanQueue<A extends ScanAnswer> {
    private running = false;
    private again = false;
    private closed = false;
    private wait = FIRST_WAIT;
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(private readonly receiptId: string, private readonly send: Send<A>, private readonly listener: Listener<A>) {
        globalThis.addEventListener?.('online', this.retryNow);
    }

    async add(content: object) {
        const scanId = crypto.randomUUID();
        await scanStore.add({ receiptId: this.receiptId, scanId, content });
        void this.flush();
        return scanId;
    }

    close() {
        this.closed = true;
        clearTimeout(this.timer);
        globalThis.removeEventListener?.('online', this.retryNow);
    }

    readonly retryNow = () => {
        clearTimeout(this.timer);
        this.wait = FIRST_WAIT;
        void this.flush();
    };

    async flush() {
        this.again = true;
        if (this.running || this.closed) return;
        this.running = true;
        try {
            while (this.again && !this.closed) {
                this.again = false;
                await this.deliverAll();
            }
        } finally {
            this.running = false;
        }
    }

    private async deliverAll() {
        for (let scans = await this.pending(false); scans.length && !this.closed; scans = await this.pending(false)) {
            if (!(await this.deliver(scans.slice(0, BATCH)))) return;
        }
    }

    private async pending(offline: boolean) {
        const scans = await scanStore.of(this.receiptId);
        this.listener.changed(scans.length, offline);
        return scans;
    }

    private async deliver(scans: PendingScan[]): Promise<boolean> {
        try {
            const answers = await this.send(scans);
            await this.forget(scans);
            this.listener.answered(answers);
            this.wait = FIRST_WAIT;
            return true;
        } catch (error) {
            if (isPassing(error)) return this.later();
            if (scans.length > 1) return this.oneByOne(scans);
            await this.forget(scans);
            this.listener.refused(scans, (error as Error).message);
            return true;
        }
    }

    /** One bad scan must not keep the others back. */
    private async oneByOne(scans: PendingScan[]) {
        for (const scan of scans) {
            if (!(await this.deliver([scan]))) return false;
        }
        return true;
    }

    private async later() {
        await this.pending(true);
        this.timer = setTimeout(() => void this.flush(), this.wait);
        this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
        return false;
    }

    private forget(scans: PendingScan[]) {
        return scanStore.remove(scans.map(scan => scan.sequence as number));
    }
}
