import { Stack } from '@mui/material';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { DocumentPage } from '../common/DocumentPage';
import { PageSkeleton } from '../common/PageSkeleton';
import { RequisitionPanels } from '../context/RequisitionPanels';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { TwoColumns } from '../common/TwoColumns';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { isMoving, type Requisition } from './requisition';
import { RequisitionHeader } from './RequisitionHeader';
import { RequisitionOrders } from './RequisitionOrders';
import { RevisionsPanel } from './RevisionsPanel';

const Content = () => {
    const translate = useTranslate();
    const requisition = useRecordContext<Requisition>();
    if (!requisition) return <PageSkeleton />;
    const document = { documentType: 'requisition', documentId: requisition.id };
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${requisition.number} · ${requisition.title}`} />
            <RequisitionHeader requisition={requisition} />
            <TwoColumns
                main={<>
                    <RequisitionPanels id={requisition.id} />
                    <InstanceDiagram keys={[requisition.processInstanceKey]} title={translate('quayside.context.diagram')} height={300} />
                </>}
                side={<>
                    <RequisitionOrders ids={requisition.orderIds} />
                    <Attachments {...document} />
                    <Comments {...document} />
                    <RevisionsPanel id={requisition.id} />
                </>}
            />
        </Stack>
    );
};

export const RequisitionShow = () => <DocumentPage<Requisition> moving={isMoving}><Content /></DocumentPage>;
