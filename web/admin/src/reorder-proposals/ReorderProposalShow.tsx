import { Stack } from '@mui/material';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime, formatQuantity } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Person } from '../common/Person';
import { RecordLink } from '../common/RecordLink';
import { useHasRole } from '../providers/me';
import { AcceptButton } from './AcceptButton';
import { CalculationPanel } from './CalculationPanel';
import { ChangeQuantity } from './ChangeQuantity';
import type { ReorderProposal } from './reorderProposal';

const Actions = ({ proposal }: { proposal: ReorderProposal }) => (
    <>
        <ActionWithReason path={`/api/reorder-proposals/${proposal.id}/reject`} label="quayside.reorder.reject" title="quayside.reorder.rejectTitle"
            text="quayside.reorder.rejectText" done="quayside.reorder.rejected" danger />
        <ChangeQuantity proposal={proposal} />
        <AcceptButton ids={[proposal.id]} />
    </>
);

const Content = () => {
    const translate = useTranslate();
    const proposal = useRecordContext<ReorderProposal>();
    const buys = useHasRole('buyer');
    if (!proposal) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.reorder-proposals.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={proposal.sku} />
            <DocumentHeader over={<StatusChip status={proposal.status} />} title={`${proposal.sku} · ${proposal.productName}`}
                actions={buys && proposal.status === 'OPEN' && <Actions proposal={proposal} />}
                facts={<>
                    <Fact label={label('quantity')}>{formatQuantity(proposal.quantity)}</Fact>
                    <Fact label={label('warehouseCode')}>{proposal.warehouseCode}</Fact>
                    <Fact label={label('neededBy')}>{formatDate(proposal.neededBy)}</Fact>
                    <Fact label={label('method')}>{translate(`quayside.reorder.method.${proposal.method}`)}</Fact>
                    <Fact label={label('rounding')}>{translate(`quayside.reorder.rounding.${proposal.rounding}`)}</Fact>
                    <Fact label={translate('quayside.reorder.rule')}><RecordLink source="sku" to="reorder-rules" id="ruleId" /></Fact>
                    <Fact label={label('vendorName')}>{proposal.vendorName}</Fact>
                    <Fact label={label('costCentre')}>{proposal.costCentre}</Fact>
                    <Fact label={label('computedAt')}>{formatDateTime(proposal.computedAt)}</Fact>
                    {proposal.changedBy && <Fact label={label('changedBy')}><Person login={proposal.changedBy} />: {proposal.changeReason}</Fact>}
                    {proposal.decidedAt && <Fact label={label('decidedAt')}>{[formatDateTime(proposal.decidedAt), proposal.decidedBy].filter(Boolean).join(' · ')}</Fact>}
                    {proposal.reason && <Fact label={label('reason')}>{proposal.reason}</Fact>}
                    {proposal.requisitionId && <Fact label={label('requisitionNumber')}><RecordLink source="requisitionNumber" to="requisitions" id="requisitionId" /></Fact>}
                </>} />
            <CalculationPanel path={`/api/reorder-proposals/${proposal.id}/calculation`} then={proposal.calculation} unit={proposal.quantity.unit} />
        </Stack>
    );
};

export const ReorderProposalShow = () => <DocumentPage><Content /></DocumentPage>;
