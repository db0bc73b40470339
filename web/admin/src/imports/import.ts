import type { RaRecord } from 'react-admin';

export interface Import extends RaRecord<string> {
    type: string;
    companyCode: string;
    fileName?: string;
    status: 'VALIDATING' | 'READY' | 'INVALID' | 'COMMITTING' | 'DONE' | 'FAILED';
    rows: number;
    validRows: number;
    errorCount: number;
    processed: number;
    mapping: Record<string, string>;
    message?: string | null;
    createdBy?: string;
    createdAt?: string;
}

export const isRunning = ({ status }: Pick<Import, 'status'>) => status === 'VALIDATING' || status === 'COMMITTING';

/** Who may bring in what; the server holds to the same. */
export const importTypes = [
    { id: 'products', roles: ['buyer', 'administrator'] },
    { id: 'vendors', roles: ['buyer', 'administrator'] },
    { id: 'requisitions', roles: ['requester', 'buyer'] },
];
