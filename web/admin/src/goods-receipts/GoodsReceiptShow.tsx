import { Stack } from '@mui/material';
import { useEffect } from 'react';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { ActionWithReason } from '../common/ActionWithReason';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { RecordLink } from '../common/RecordLink';
import { TwoColumns } from '../common/TwoColumns';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { useHasRole } from '../providers/me';
import { MovesPanel } from '../stock-moves/MovesPanel';
import { CountPage } from './count/CountPage';
import { forgetOffline } from './count/offlineReceipt';
import { RefusedScans } from './count/RefusedScans';
import { DiscrepanciesPanel } from './DiscrepanciesPanel';
import { LinesPanel } from './LinesPanel';
import type { GoodsReceipt } from './receipt';

const moment = (at: string | null, by: string | null) => (at ? `${formatDateTime(at)} · ${by}` : '');

const Facts = ({ receipt }: { receipt: GoodsReceipt }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.goods-receipts.fields.${field}`);
    return (
        <>
            <Fact label={label('orderNumber')}><RecordLink source="orderNumber" to="purchase-orders" id="orderId" /></Fact>
            <Fact label={label('vendorName')}><RecordLink source="vendorName" to="vendors" id="vendorId" /></Fact>
            <Fact label={label('warehouseCode')}>{[receipt.warehouseCode, receipt.dock].filter(Boolean).join(' · ')}</Fact>
            <Fact label={label('deliveryNote')}>{receipt.paperMissing ? translate('quayside.receipt.paperMissing') : receipt.deliveryNote}</Fact>
            <Fact label={label('openedAt')}>{moment(receipt.openedAt, receipt.openedBy)}</Fact>
            <Fact label={label('countedAt')}>{moment(receipt.countedAt, receipt.countedBy)}</Fact>
            <Fact label={label('postedAt')}>{moment(receipt.postedAt, receipt.postedBy)}</Fact>
            {receipt.postingDate && <Fact label={label('postingDate')}>{formatDate(receipt.postingDate)}</Fact>}
            {receipt.dividedFromId && <Fact label={label('dividedFromId')}><RecordLink source="dividedFromId" to="goods-receipts" id="dividedFromId">{translate('quayside.receipt.dividedFrom')}</RecordLink></Fact>}
            {receipt.endedAt && <Fact label={label('endingReason')}>{[receipt.endingReason, moment(receipt.endedAt, receipt.endedBy)].join(' · ')}</Fact>}
        </>
    );
};

const Document = ({ receipt }: { receipt: GoodsReceipt }) => {
    const translate = useTranslate();
    const receiver = useHasRole('receiver');
    const document = { documentType: 'goods-receipt', documentId: receipt.id };
    useEffect(() => forgetOffline(receipt.id), [receipt.id]);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={receipt.number} />
            <DocumentHeader over={<StatusChip status={receipt.status} />} title={receipt.number} facts={<Facts receipt={receipt} />}
                actions={receiver && receipt.status === 'POSTED' && (
                    <ActionWithReason path={`/api/goods-receipts/${receipt.id}/reverse`} label="quayside.receipt.reverse" title="quayside.receipt.reverseTitle"
                        text="quayside.receipt.reverseText" done="quayside.receipt.reversed" danger />
                )} />
            <TwoColumns
                main={<>
                    <LinesPanel lines={receipt.lines ?? []} />
                    <MovesPanel filter={{ sourceType: 'goods-receipt', sourceId: receipt.id }} />
                    <InstanceDiagram keys={[receipt.processInstanceKey]} title={translate('quayside.context.diagram')} height={300} />
                </>}
                side={<>
                    <DiscrepanciesPanel discrepancies={receipt.discrepancies ?? []} />
                    <Attachments {...document} />
                    <Comments {...document} />
                </>}
            />
        </Stack>
    );
};

const Content = () => {
    const receipt = useRecordContext<GoodsReceipt>();
    const receiver = useHasRole('receiver');
    if (!receipt?.lines) return <PageSkeleton />;
    return (
        <>
            {receiver && receipt.status === 'COUNTING' ? <CountPage receipt={receipt} /> : <Document receipt={receipt} />}
            <RefusedScans receipt={receipt} />
        </>
    );
};

/** For a receiver the place to count, as long as it is open; for everybody else, and afterwards, the document. */
export const GoodsReceiptShow = () => <DocumentPage><Content /></DocumentPage>;
