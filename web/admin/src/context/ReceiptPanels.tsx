import { Alert } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Panel, PanelSkeleton } from '../common/Panel';
import { DiscrepanciesPanel } from '../goods-receipts/DiscrepanciesPanel';
import { LinesPanel } from '../goods-receipts/LinesPanel';
import type { GoodsReceipt } from '../goods-receipts/receipt';
import { errorText } from '../providers/problem';

/** What was counted beside what was ordered, for who decides about a delivery; who counts or carries is led to the receipt. */
export const ReceiptPanels = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: receipt, error } = useGetOne<GoodsReceipt>('goods-receipts', { id });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!receipt?.lines) return <PanelSkeleton />;
    return (
        <>
            <Panel><Link to={`/goods-receipts/${id}/show`}>{translate('quayside.receipt.toReceipt', { number: receipt.number, vendor: receipt.vendorName })}</Link></Panel>
            <LinesPanel lines={receipt.lines} />
            <DiscrepanciesPanel discrepancies={receipt.discrepancies ?? []} />
        </>
    );
};
