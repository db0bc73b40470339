import { Stack } from '@mui/material';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { DocumentPage } from '../common/DocumentPage';
import { PageSkeleton } from '../common/PageSkeleton';
import { TwoColumns } from '../common/TwoColumns';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { AllocationsPanel } from './AllocationsPanel';
import { isMoving, type CustomerInvoice } from './invoice';
import { InvoiceHeader } from './InvoiceHeader';
import { InvoiceLines } from './InvoiceLines';
import { NotesPanel } from './NotesPanel';

const Content = () => {
    const translate = useTranslate();
    const invoice = useRecordContext<CustomerInvoice>();
    if (!invoice?.lines) return <PageSkeleton />;
    const document = { documentType: 'customer-invoice', documentId: invoice.id };
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${invoice.label} · ${invoice.customerName}`} />
            <InvoiceHeader invoice={invoice} />
            <TwoColumns
                main={<>
                    <InvoiceLines invoice={invoice} />
                    <AllocationsPanel path={`/api/customer-invoices/${invoice.id}`} />
                    <NotesPanel id={invoice.id} />
                    {invoice.processInstanceKey && <InstanceDiagram keys={[invoice.processInstanceKey]} title={translate('quayside.context.diagram')} height={300} />}
                </>}
                side={<><Attachments {...document} /><Comments {...document} /></>}
            />
        </Stack>
    );
};

export const InvoiceShow = () => <DocumentPage<CustomerInvoice> moving={isMoving}><Content /></DocumentPage>;
