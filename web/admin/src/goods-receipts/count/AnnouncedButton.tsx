import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAction } from '../../common/useAction';
import type { GoodsReceipt } from '../receipt';

/** Counts the whole shipment as the vendor announced it; goods that are counted blind are always counted by hand. */
export const AnnouncedButton = ({ receipt }: { receipt: GoodsReceipt }) => {
    const translate = useTranslate();
    const lines = receipt.lines ?? [];
    const count = useAction(`/api/goods-receipts/${receipt.id}/count-announced`, { done: 'quayside.receipt.countedAnnounced' });
    if (lines.some(({ blind }) => blind) || !lines.some(({ announced }) => Number(announced?.value) > 0)) return null;
    return <Button variant="outlined" size="large" sx={{ minHeight: 48 }} loading={count.isPending} onClick={() => count.mutate({})}>{translate('quayside.receipt.countAnnounced')}</Button>;
};
