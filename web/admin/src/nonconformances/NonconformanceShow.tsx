import { Alert, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { ActionWithReason } from '../common/ActionWithReason';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDateTime } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Person } from '../common/Person';
import { TwoColumns } from '../common/TwoColumns';
import { useHasRole } from '../providers/me';
import { isLive, type Nonconformance } from './nonconformance';
import { NonconformanceFacts } from './NonconformanceFacts';
import { VendorReportPanel } from './VendorReportPanel';

const Origin = ({ of }: { of: Nonconformance }) => (of.source === 'INSPECTION' && of.sourceId
    ? <Link to={`/inspections/${of.sourceId}/show`}>{of.sourceNumber}</Link>
    : <>{of.sourceNumber}</>);

const Content = () => {
    const translate = useTranslate();
    const inspector = useHasRole('quality-inspector');
    const nonconformance = useRecordContext<Nonconformance>();
    if (!nonconformance?.description) return <PageSkeleton />;
    const document = { documentType: 'nonconformance', documentId: nonconformance.id };
    const label = (field: string) => translate(`resources.nonconformances.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${nonconformance.number} · ${nonconformance.title}`} />
            <DocumentHeader
                over={<>
                    <Typography variant="body2" color="text.secondary">{nonconformance.number}</Typography>
                    <StatusChip status={nonconformance.status} />
                </>}
                title={nonconformance.title}
                actions={inspector && isLive(nonconformance) && (
                    <ActionWithReason path={`/api/nonconformances/${nonconformance.id}/cancel`} label="quayside.quality.cancelNonconformance"
                        title="quayside.quality.cancelNonconformanceTitle" done="quayside.quality.cancelled" danger />
                )}
                facts={<>
                    {nonconformance.sourceNumber && <Fact label={label('sourceNumber')}><Origin of={nonconformance} /></Fact>}
                    <Fact label={label('openedBy')}><Person login={nonconformance.openedBy} /></Fact>
                    <Fact label={label('openedAt')}>{formatDateTime(nonconformance.openedAt)}</Fact>
                    <Fact label={label('closedAt')}>{formatDateTime(nonconformance.closedAt)}</Fact>
                </>}
                note={nonconformance.cancellationReason && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{nonconformance.cancellationReason}</Alert>}
            />
            <TwoColumns main={<><NonconformanceFacts nonconformance={nonconformance} /><VendorReportPanel nonconformance={nonconformance} /></>} side={<><Attachments {...document} /><Comments {...document} /></>} />
        </Stack>
    );
};

export const NonconformanceShow = () => <DocumentPage><Content /></DocumentPage>;
