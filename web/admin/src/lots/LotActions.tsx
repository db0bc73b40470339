import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import type { Lot } from './lot';

/** Frees or blocks the lot, or recalls it with everything that was made of it. */
export const LotActions = ({ lot }: { lot: Lot }) => {
    const translate = useTranslate();
    const [recalling, setRecalling] = useState(false);
    const status = useAction<{ status: Lot['status'] }>(`/api/lots/${lot.id}/status`, { done: 'quayside.lot.changed' });
    const recall = useAction(`/api/lots/${lot.id}/recall`, { done: 'quayside.lot.recalled', onDone: () => setRecalling(false), });
    return (
        <>
            {lot.status !== 'AVAILABLE' && <Button disabled={status.isPending} onClick={() => status.mutate({ status: 'AVAILABLE' })}>{translate('quayside.lot.free')}</Button>}
            {lot.status !== 'BLOCKED' && <Button disabled={status.isPending} onClick={() => status.mutate({ status: 'BLOCKED' })}>{translate('quayside.lot.block')}</Button>}
            <Button color="error" onClick={() => setRecalling(true)}>{translate('quayside.lot.recall')}</Button>
            <Confirm isOpen={recalling} loading={recall.isPending} title={translate('quayside.lot.recallTitle', { number: lot.number })}
                content="quayside.lot.recallText" onConfirm={() => recall.mutate({})} onClose={() => setRecalling(false)} />
        </>
    );
};
