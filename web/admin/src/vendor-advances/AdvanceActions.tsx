import { Button } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';
import type { Advance } from './advance';
import { ClearDialog } from './ClearDialog';

/** What can be done with an advance: take back what was only asked for, clear what was paid. */
export const AdvanceActions = () => {
    const advance = useRecordContext<Advance>();
    return advance ? <Actions advance={advance} /> : null;
};

const Actions = ({ advance }: { advance: Advance }) => {
    const translate = useTranslate();
    const accountant = useHasRole('accountant');
    const asks = useHasRole('accountant', 'buyer');
    const [clearing, setClearing] = useState(false);
    const cancel = useAction(`/api/vendor-advances/${advance.id}/cancel`, { done: 'quayside.payables.advanceCancelled' });
    return (
        <>
            {asks && advance.status === 'REQUESTED' && (
                <Button size="small" color="error" disabled={cancel.isPending} onClick={() => cancel.mutate(undefined)}>{translate('ra.action.cancel')}</Button>
            )}
            {accountant && advance.status === 'PAID' && <Button size="small" onClick={() => setClearing(true)}>{translate('quayside.payables.clear')}</Button>}
            {clearing && <ClearDialog advance={advance} onClose={() => setClearing(false)} />}
        </>
    );
};
