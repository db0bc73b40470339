import { Stack } from '@mui/material';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { DocumentPage } from '../common/DocumentPage';
import { PageSkeleton } from '../common/PageSkeleton';
import { TwoColumns } from '../common/TwoColumns';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { AmendmentsPanel } from './AmendmentsPanel';
import { isLive, type Order } from './order';
import { OrderHeader } from './OrderHeader';
import { OrderLines } from './OrderLines';

const Content = () => {
    const translate = useTranslate();
    const order = useRecordContext<Order>();
    // A row of the list may stand in until the whole document is here; it has no lines.
    if (!order?.lines) return <PageSkeleton />;
    const document = { documentType: 'purchase-order', documentId: order.id };
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${order.number} · ${order.vendorName}`} />
            <OrderHeader order={order} />
            <TwoColumns
                main={<>
                    <OrderLines order={order} />
                    <AmendmentsPanel order={order} />
                    <InstanceDiagram keys={[order.processInstanceKey]} title={translate('quayside.context.diagram')} height={300} />
                </>}
                side={<><Attachments {...document} /><Comments {...document} /></>}
            />
        </Stack>
    );
};

export const OrderShow = () => <DocumentPage<Order> moving={isLive}><Content /></DocumentPage>;
