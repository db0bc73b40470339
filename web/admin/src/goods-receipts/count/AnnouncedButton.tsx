import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { errorText } from '../../providers/problem';
import type { GoodsReceipt } from '../receipt';
import type { Perform } from '../../scanning/actions';

/** Counts the whole shipment as the vendor announced it; goods that are counted blind are always counted by hand. */
export const AnnouncedButton = ({ receipt, perform }: { receipt: GoodsReceipt; perform: Perform }) => {
    const translate = useTranslate();
    const lines = receipt.lines ?? [];
    const refresh = useRefresh();
    const notify = useNotify();
    const count = useMutation({
        mutationFn: () => perform({ action: '/count-announced', body: {} }, translate('quayside.receipt.countAnnounced')),
        onSuccess: how => { notify(how === 'kept' ? 'quayside.scan.kept' : 'quayside.receipt.countedAnnounced', { type: 'success' }); refresh(); },
        onError: error => notify(errorText(error), { type: 'error' }),
    });
    if (lines.some(({ blind }) => blind) || !lines.some(({ announced }) => Number(announced?.value) > 0)) return null;
    return <Button variant="outlined" size="large" sx={{ minHeight: 48 }} loading={count.isPending} onClick={() => count.mutate()}>{translate('quayside.receipt.countAnnounced')}</Button>;
};
