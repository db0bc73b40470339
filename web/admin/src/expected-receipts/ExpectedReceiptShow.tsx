import { Button, Stack } from '@mui/material';
import { EditButton, Title, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Comments } from '../collaboration/Comments';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Person } from '../common/Person';
import { RecordLink } from '../common/RecordLink';
import { TwoColumns } from '../common/TwoColumns';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { useHasRole } from '../providers/me';
import type { ExpectedReceipt } from './expected';
import { ExpectedLines } from './ExpectedLines';
import { Urgency } from './ExpectedReceiptList';
import { NoticesPanel } from './NoticesPanel';

const Facts = ({ expected }: { expected: ExpectedReceipt }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.expected-receipts.fields.${field}`);
    return (
        <>
            <Fact label={label('orderNumber')}><RecordLink source="orderNumber" to="purchase-orders" id="orderId" /></Fact>
            <Fact label={label('expectedDate')}>{formatDate(expected.expectedDate)}</Fact>
            <Fact label={label('warehouseCode')}>{[expected.warehouseCode, expected.dock].filter(Boolean).join(' · ')}</Fact>
            <Fact label={label('carrier')}>{[expected.carrier, expected.trackingNumber].filter(Boolean).join(' · ')}</Fact>
            <Fact label={label('buyer')}><Person login={expected.buyer} /></Fact>
            <Fact label={label('companyCode')}>{expected.companyCode}</Fact>
        </>
    );
};

const Content = () => {
    const translate = useTranslate();
    const expected = useRecordContext<ExpectedReceipt>();
    const plans = [useHasRole('receiver'), useHasRole('buyer')].some(Boolean);
    if (!expected?.lines) return <PageSkeleton />;
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${expected.orderNumber} · ${expected.vendorName}`} />
            <DocumentHeader over={<><StatusChip status={expected.status} /><Urgency /></>} title={expected.vendorName} facts={<Facts expected={expected} />}
                actions={plans && expected.status === 'OPEN' && <>
                    <Button component={Link} to={`/expected-receipts/${expected.id}/notices/create`}>{translate('quayside.expected.announce')}</Button>
                    <EditButton label="quayside.expected.plan" />
                </>} />
            <TwoColumns
                main={<>
                    <ExpectedLines expected={expected} />
                    <InstanceDiagram keys={[expected.processInstanceKey]} title={translate('quayside.context.diagram')} height={300} />
                </>}
                side={<><NoticesPanel notices={expected.notices ?? []} lines={expected.lines} /><Comments documentType="expected-receipt" documentId={expected.id} /></>}
            />
        </Stack>
    );
};

export const ExpectedReceiptShow = () => <DocumentPage<ExpectedReceipt> moving={expected => expected.status === 'OPEN'}><Content /></DocumentPage>;
