import { Stack } from '@mui/material';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { DocumentPage } from '../common/DocumentPage';
import { PageSkeleton } from '../common/PageSkeleton';
import { TwoColumns } from '../common/TwoColumns';
import { MatchPanel } from '../context/MatchPanel';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { isMoving, type Invoice } from './invoice';
import { InvoiceHeader } from './InvoiceHeader';
import { NotesPanel } from './NotesPanel';
import { SettlementsPanel } from './SettlementsPanel';

const Content = () => {
    const translate = useTranslate();
    const invoice = useRecordContext<Invoice>();
    if (!invoice?.lines) return <PageSkeleton />;
    const document = { documentType: 'vendor-invoice', documentId: invoice.id };
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${invoice.number} · ${invoice.vendorName}`} />
            <InvoiceHeader invoice={invoice} />
            <TwoColumns
                main={<>
                    <MatchPanel id={invoice.id} />
                    {invoice.kind === 'INVOICE' && invoice.postedOn && <NotesPanel id={invoice.id} />}
                    {invoice.postedOn && <SettlementsPanel invoice={invoice} />}
                    <InstanceDiagram keys={[invoice.processInstanceKey]} title={translate('quayside.context.diagram')} height={300} />
                </>}
                side={<><Attachments {...document} /><Comments {...document} /></>}
            />
        </Stack>
    );
};

export const InvoiceShow = () => <DocumentPage<Invoice> moving={isMoving}><Content /></DocumentPage>;
