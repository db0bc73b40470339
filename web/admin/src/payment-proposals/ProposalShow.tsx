import { Alert, Stack, Typography } from '@mui/material';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatMoney } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Person } from '../common/Person';
import { TwoColumns } from '../common/TwoColumns';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { isMoving, type Proposal } from './proposal';
import { ProposalActions } from './ProposalActions';
import { ProposalItems } from './ProposalItems';

const Content = () => {
    const translate = useTranslate();
    const proposal = useRecordContext<Proposal>();
    if (!proposal?.items) return <PageSkeleton />;
    const document = { documentType: 'payment-proposal', documentId: proposal.id };
    const label = (field: string) => translate(`resources.payment-proposals.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={proposal.number} />
            <DocumentHeader
                over={<StatusChip status={proposal.status} />} title={proposal.number} actions={<ProposalActions proposal={proposal} />}
                facts={<>
                    <Fact label={label('total')}><Typography variant="h5" component="span">{formatMoney(proposal.total)}</Typography></Fact>
                    <Fact label={label('payOn')}>{formatDate(proposal.payOn)}</Fact>
                    <Fact label={label('dueUntil')}>{formatDate(proposal.dueUntil)}</Fact>
                    <Fact label={label('proposedBy')}><Person login={proposal.proposedBy} /></Fact>
                    <Fact label={label('companyCode')}>{proposal.companyCode}</Fact>
                    {proposal.bookedOn && <Fact label={label('bookedOn')}>{formatDate(proposal.bookedOn)}</Fact>}
                </>}
                note={proposal.closingReason && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{proposal.closingReason}</Alert>}
            />
            <TwoColumns
                main={<>
                    <ProposalItems proposal={proposal} />
                    <InstanceDiagram keys={[proposal.processInstanceKey]} title={translate('quayside.context.diagram')} height={300} />
                </>}
                side={<><Attachments {...document} /><Comments {...document} /></>}
            />
        </Stack>
    );
};

export const ProposalShow = () => <DocumentPage<Proposal> moving={isMoving}><Content /></DocumentPage>;
