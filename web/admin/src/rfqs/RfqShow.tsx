import { Alert, Stack } from '@mui/material';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { TwoColumns } from '../common/TwoColumns';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { ComparisonPanel } from './ComparisonPanel';
import { isMoving, type Rfq } from './rfq';
import { RfqActions } from './RfqActions';
import { RfqLines } from './RfqLines';
import { RfqVendors } from './RfqVendors';

const Content = () => {
    const translate = useTranslate();
    const rfq = useRecordContext<Rfq>();
    // A row of the list may stand in until the whole document is here.
    if (!rfq?.lines) return <PageSkeleton />;
    const document = { documentType: 'rfq', documentId: rfq.id };
    const label = (field: string) => translate(`resources.rfqs.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${rfq.number} · ${rfq.title}`} />
            <DocumentHeader
                over={<><span>{rfq.number}</span><StatusChip status={rfq.status} /></>} title={rfq.title} actions={<RfqActions rfq={rfq} />}
                facts={<>
                    <Fact label={label('quotesDueOn')}>{formatDate(rfq.quotesDueOn)}</Fact>
                    <Fact label={label('requisitionNumber')}>{rfq.requisitionId && <Link to={`/requisitions/${rfq.requisitionId}/show`}>{rfq.requisitionNumber}</Link>}</Fact>
                    <Fact label={label('buyer')}>{rfq.buyerName}</Fact>
                    <Fact label={label('sentAt')}>{formatDateTime(rfq.sentAt)}</Fact>
                    <Fact label={label('companyCode')}>{rfq.companyCode}</Fact>
                    {rfq.note && <Fact label={label('note')}>{rfq.note}</Fact>}
                </>}
                note={rfq.closingReason && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{rfq.closingReason}</Alert>}
            />
            <TwoColumns
                main={<>
                    {rfq.status === 'DRAFT' ? <RfqLines rfq={rfq} /> : <ComparisonPanel rfq={rfq} />}
                    <InstanceDiagram keys={[rfq.processInstanceKey]} title={translate('quayside.context.diagram')} height={300} />
                </>}
                side={<><RfqVendors rfq={rfq} /><Attachments {...document} /><Comments {...document} /></>}
            />
        </Stack>
    );
};

export const RfqShow = () => <DocumentPage<Rfq> moving={isMoving}><Content /></DocumentPage>;
