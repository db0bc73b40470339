import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import type { Discrepancy } from '../goods-receipts/receipt';

/** For what was logged in error; what follows from the count is corrected by counting, what is claimed with its claim. */
export const WithdrawDiscrepancy = ({ discrepancy }: { discrepancy: Discrepancy }) => {
    const translate = useTranslate();
    const withdraw = useAction(`/api/receipt-discrepancies/${discrepancy.id}/withdraw`, { done: 'quayside.discrepancy.withdrawn' });
    if (discrepancy.byCount || discrepancy.withdrawnAt || discrepancy.claimId) return null;
    return (
        <Button size="small" color="inherit" loading={withdraw.isPending} onClick={event => { event.stopPropagation(); withdraw.mutate({}); }}>
            {translate('quayside.discrepancy.withdraw')}
        </Button>
    );
};
