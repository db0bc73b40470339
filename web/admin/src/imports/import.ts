import type { RaRecord } from 'react-admin';

export interface Import extends RaRecord<string> {
    type: string;
    companyCode: string;
    fileName?: string;
    status: 'VALIDATING' | 'READY' | 'INVALID' | 'COMMITTING' | 'SUBMITTING' | 'DONE' | 'FAILED';
    rows: number;
    validRows: number;
    errorCount: number;
    processed: number;
    /** Documents that are submitted after they are stored. */
    toSubmit: number;
    submitted: number;
    mapping: Record<string, string>;
    message?: string | null;
    createdBy?: string;
    createdAt?: string;
}

export const isRunning = ({ status }: Pick<Import, 'status'>) => ['VALIDATING', 'COMMITTING', 'SUBMITTING'].includes(status);

/** How many records the example files have. */
export const exampleSizes: Record<string, number[]> = { products: [10, 25_000], vendors: [10, 400], customers: [10, 400], requisitions: [10, 500], 'reorder-rules': [10, 25_000] };

/** Who may bring in what; the server holds to the same. */
export const importTypes = [
    { id: 'products', roles: ['buyer', 'administrator'] },
    { id: 'vendors', roles: ['buyer', 'administrator'] },
    { id: 'customers', roles: ['accountant', 'credit-controller', 'administrator'] },
    { id: 'requisitions', roles: ['requester', 'buyer'] },
    { id: 'reorder-rules', roles: ['buyer', 'administrator'] },
];
