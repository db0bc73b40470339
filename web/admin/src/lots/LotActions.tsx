import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { useAction } from '../common/useAction';
import type { Lot } from './lot';

/** Frees or blocks the lot, or recalls it with everything that was made of it. */
export const LotActions = ({ lot }: { lot: Lot }) => {
    const translate = useTranslate();
    const status = useAction<{ status: Lot['status'] }>(`/api/lots/${lot.id}/status`, { done: 'quayside.lot.changed' });
    return (
        <>
            {lot.status !== 'AVAILABLE' && <Button disabled={status.isPending} onClick={() => status.mutate({ status: 'AVAILABLE' })}>{translate('quayside.lot.free')}</Button>}
            {lot.status !== 'BLOCKED' && <Button disabled={status.isPending} onClick={() => status.mutate({ status: 'BLOCKED' })}>{translate('quayside.lot.block')}</Button>}
            <ActionWithReason danger path={`/api/lots/${lot.id}/recall`} label="quayside.lot.recall" title="quayside.lot.recallTitle" text="quayside.lot.recallText"
                done="quayside.lot.recalled" />
        </>
    );
};
