import { Alert, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useGetOne, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Fact } from '../common/Fact';
import { formatDate, formatDateTime, formatMoney, type Money } from '../common/format';
import { Panel, PanelSkeleton } from '../common/Panel';
import { Person } from '../common/Person';
import { get } from '../providers/http';
import { errorText } from '../providers/problem';

interface UnbilledReceipt {
    receiptNumber: string;
    receivedOn: string;
    orderId: string;
    orderNumber: string;
    vendorId: string;
    productName: string;
    accrued: Money;
    reviewedBy?: string | null;
    billRequestedAt?: string | null;
}

/** Goods that came long ago and that nobody has billed. */
export const UnbilledReceiptPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: receipt, error } = useQuery({ queryKey: ['unbilled-receipts', id], queryFn: ({ signal }) => get<UnbilledReceipt>(`/api/unbilled-receipts/${id}`, signal) });
    const { data: vendor } = useGetOne('vendors', { id: receipt?.vendorId }, { enabled: !!receipt });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!receipt) return <PanelSkeleton />;
    const label = (field: string) => translate(`quayside.payables.unbilled.${field}`);
    return (
        <Panel title={label('title')}>
            <Stack direction="row" spacing={3} useFlexGap flexWrap="wrap">
                <Fact label={label('accrued')}>{formatMoney(receipt.accrued)}</Fact>
                <Fact label={label('vendor')}>{vendor?.name}</Fact>
                <Fact label={label('product')}>{receipt.productName}</Fact>
                <Fact label={label('receipt')}>{`${receipt.receiptNumber} · ${formatDate(receipt.receivedOn)}`}</Fact>
                <Fact label={label('order')}><Link to={`/purchase-orders/${receipt.orderId}/show`}>{receipt.orderNumber}</Link></Fact>
                {receipt.reviewedBy && <Fact label={label('reviewedBy')}><Person login={receipt.reviewedBy} /></Fact>}
                {receipt.billRequestedAt && <Fact label={label('billRequestedAt')}>{formatDateTime(receipt.billRequestedAt)}</Fact>}
            </Stack>
        </Panel>
    );
};
