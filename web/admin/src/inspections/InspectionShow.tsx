import { Alert, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatMoney } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Person } from '../common/Person';
import { TwoColumns } from '../common/TwoColumns';
import type { Inspection } from './inspection';
import { InspectionFacts } from './InspectionFacts';
import { InspectionParts } from './InspectionParts';
import { InspectionResults } from './InspectionResults';

const Header = ({ inspection }: { inspection: Inspection }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.inspections.fields.${field}`);
    const { verdict } = inspection;
    return (
        <DocumentHeader
            over={<><Typography variant="body2" color="text.secondary">{inspection.number}</Typography><StatusChip status={inspection.status} /></>}
            title={inspection.productName}
            facts={<>
                <Fact label={label('receiptNumber')}>{inspection.receiptNumber}</Fact>
                {inspection.previousId && <Fact label={label('previousId')}><Link to={`/inspections/${inspection.previousId}/show`}>{translate('quayside.quality.previous')}</Link></Fact>}
                <Fact label={label('requestedBy')}><Person login={inspection.requestedBy} /></Fact>
                <Fact label={label('plannedAt')}>{formatDateTime(inspection.plannedAt)}</Fact>
                <Fact label={label('inspectedBy')}>{verdict?.inspectedBy}</Fact>
                <Fact label={label('closedAt')}>{formatDateTime(inspection.closedAt)}</Fact>
                <Fact label={label('value')}>{formatMoney(inspection.value)}</Fact>
            </>}
            note={inspection.status === 'CANCELLED' ? (
                <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{translate('quayside.quality.inspectionCancelled', { by: inspection.cancelledBy, reason: inspection.cancellationReason })}</Alert>
            ) : verdict && (
                <Alert severity={verdict.passed ? 'success' : 'error'} sx={{ mt: 1.5, py: 0 }}>
                    {translate(verdict.passed ? 'quayside.quality.passed' : 'quayside.quality.failed', { count: verdict.nonconforming })}
                    {verdict.remark && ` ${verdict.remark}`}
                </Alert>
            )}
        />
    );
};

const Content = () => {
    const inspection = useRecordContext<Inspection>();
    // A row of the list may stand in until the whole inspection is here; it has no results.
    if (!inspection?.results) return <PageSkeleton />;
    const document = { documentType: 'inspection', documentId: inspection.id };
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${inspection.number} · ${inspection.productName}`} />
            <Header inspection={inspection} />
            <TwoColumns
                main={<>
                    <InspectionFacts inspection={inspection} />
                    <InspectionResults inspection={inspection} />
                    <InspectionParts inspection={inspection} />
                </>}
                side={<><Attachments {...document} /><Comments {...document} /></>}
            />
        </Stack>
    );
};

export const InspectionShow = () => <DocumentPage><Content /></DocumentPage>;
