export type Tone = 'default' | 'success' | 'warning' | 'error' | 'info' | 'primary';

const tones: Record<string, Tone> = {
    DRAFT: 'default', SUBMITTED: 'info', IN_APPROVAL: 'info', CHANGES_REQUESTED: 'warning', APPROVED: 'success',
    ORDERED: 'success', REJECTED: 'error', CANCELLED: 'default', CREATED: 'default', SENT: 'info',
    ACKNOWLEDGED: 'success', CLOSED: 'default', ACTIVE: 'info', COMPLETED: 'success', TERMINATED: 'default',
    INCIDENT: 'error', OPEN: 'error', RESOLVED: 'success', NEW: 'warning', BLOCKED: 'error', VALIDATING: 'info', READY: 'success', INVALID: 'error',
    COMMITTING: 'info', DONE: 'success', FAILED: 'error', PROPOSED: 'info', APPLIED: 'success', DISCARDED: 'default',
    COUNTING: 'info', COUNTED: 'info', POSTED: 'success', LOCKED: 'default', REVERSED: 'default', AVAILABLE: 'success', QUALITY: 'warning', FULFILLED: 'success', RELEASED: 'default', EXPIRED: 'warning',
    ASSESSED: 'warning', RECEIVED: 'success', PLANNED: 'info', HELD: 'warning', INSPECTED: 'info', SKIPPED: 'success', QUARANTINED: 'error', ANALYSED: 'warning', CORRECTED: 'info',
    REGISTERED: 'info', WAITING_FOR_GOODS: 'warning', EXCEPTION: 'error', CORRECTING: 'warning', PAID: 'success', BOOKED: 'success', ON_HOLD: 'warning', MATCHED: 'success',
    COMPARING: 'warning', AWARDED: 'success', ENDED: 'default',
    WITHIN_TOLERANCE: 'info', PENDING: 'warning', ACCEPTED: 'success', WITHDRAWN: 'default', REFUSED: 'error', REQUESTED: 'info', CLEARED: 'default', CREDIT_NOTE: 'info', DEBIT_NOTE: 'info', ALLOCATED: 'success', DISPUTED: 'warning', SETTLED: 'success', HANDED_OVER: 'error', KEY_ACCOUNT: 'info',
};

export const toneOf = (status: string): Tone => tones[status] ?? 'default';
