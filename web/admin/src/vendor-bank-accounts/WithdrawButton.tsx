import { Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';

/** Takes back bank data that nobody has confirmed yet. */
export const WithdrawButton = () => {
    const translate = useTranslate();
    const account = useRecordContext();
    const enters = useHasRole('accountant', 'buyer');
    const withdraw = useAction(`/api/vendor-bank-accounts/${account?.id}/withdraw`, { done: 'quayside.payables.accountWithdrawn' });
    if (!enters || account?.status !== 'PENDING') return null;
    return <Button size="small" color="error" disabled={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>{translate('quayside.payables.withdraw')}</Button>;
};
