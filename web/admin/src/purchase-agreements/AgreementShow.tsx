import EditIcon from '@mui/icons-material/EditOutlined';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { ActionWithReason } from '../common/ActionWithReason';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatMoney } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { TwoColumns } from '../common/TwoColumns';
import { useAction } from '../common/useAction';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { useHasRole } from '../providers/me';
import { isMoving, type Agreement } from './agreement';
import { AgreementLines } from './AgreementLines';
import { ReleasesPanel } from './ReleasesPanel';

const Actions = ({ agreement }: { agreement: Agreement }) => {
    const translate = useTranslate();
    const buyer = useHasRole('buyer');
    const path = `/api/purchase-agreements/${agreement.id}`;
    const submit = useAction(`${path}/submit`, { done: 'quayside.agreement.submitted' });
    if (!buyer || agreement.status === 'CLOSED') return null;
    return (
        <>
            <ActionWithReason path={`${path}/close`} label="quayside.agreement.close" title="quayside.agreement.closeTitle" text="quayside.agreement.closeText" done="quayside.agreement.closed" danger />
            {agreement.status === 'DRAFT' && (
                <>
                    <Button component={Link} to={`/purchase-agreements/${agreement.id}`} startIcon={<EditIcon />} variant="outlined">{translate('ra.action.edit')}</Button>
                    <Button variant="contained" loading={submit.isPending} onClick={() => submit.mutate(undefined)}>{translate('quayside.agreement.submit')}</Button>
                </>
            )}
        </>
    );
};

const Content = () => {
    const translate = useTranslate();
    const agreement = useRecordContext<Agreement>();
    // A row of the list may stand in until the whole document is here; it has no lines.
    if (!agreement?.lines) return <PageSkeleton />;
    const document = { documentType: 'purchase-agreement', documentId: agreement.id };
    const label = (field: string) => translate(`resources.purchase-agreements.fields.${field}`);
    const foreign = agreement.total.currency !== agreement.totalInCompanyCurrency.currency;
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${agreement.number} · ${agreement.vendorName}`} />
            <DocumentHeader
                over={<><span>{agreement.number}</span><StatusChip status={agreement.status} /></>} title={`${agreement.title} · ${agreement.vendorName}`} actions={<Actions agreement={agreement} />}
                facts={<>
                    <Fact label={label('total')}><Typography variant="h5" component="span">{formatMoney(agreement.total)}</Typography></Fact>
                    {foreign && <Fact label={label('totalInCompanyCurrency')}>{formatMoney(agreement.totalInCompanyCurrency)}</Fact>}
                    <Fact label={label('validFrom')}>{formatDate(agreement.validFrom)}</Fact>
                    <Fact label={label('validUntil')}>{formatDate(agreement.validUntil)}</Fact>
                    <Fact label={label('releaseLimit')}>{formatMoney(agreement.releaseLimit)}</Fact>
                    <Fact label={label('createdBy')}>{agreement.createdByName}</Fact>
                    <Fact label={label('companyCode')}>{agreement.companyCode}</Fact>
                </>}
                note={<>
                    {agreement.closingReason && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{agreement.closingReason}</Alert>}
                    {agreement.nearlyExhaustedAt && agreement.status === 'ACTIVE' && <Alert severity="warning" sx={{ mt: 1.5, py: 0 }}>{translate('quayside.agreement.nearlyExhausted')}</Alert>}
                    {agreement.note && <Typography variant="body2" sx={{ mt: 1.5, whiteSpace: 'pre-wrap' }}>{agreement.note}</Typography>}
                </>}
            />
            <TwoColumns
                main={<>
                    <AgreementLines agreement={agreement} />
                    <ReleasesPanel agreement={agreement} />
                    <InstanceDiagram keys={[agreement.processInstanceKey]} title={translate('quayside.context.diagram')} height={300} />
                </>}
                side={<><Attachments {...document} /><Comments {...document} /></>}
            />
        </Stack>
    );
};

export const AgreementShow = () => <DocumentPage<Agreement> moving={isMoving}><Content /></DocumentPage>;
