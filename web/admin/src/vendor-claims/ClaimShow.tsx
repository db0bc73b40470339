import { Stack } from '@mui/material';
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
import { RecordLink } from '../common/RecordLink';
import { TwoColumns } from '../common/TwoColumns';
import type { Claim } from './claim';
import { ClaimLines } from './ClaimLines';
import { DebitNotes } from './DebitNotes';

const Content = () => {
    const translate = useTranslate();
    const claim = useRecordContext<Claim>();
    if (!claim?.lines) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.vendor-claims.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={claim.number} />
            <DocumentHeader over={<StatusChip status={claim.status} />} title={claim.number} facts={<>
                <Fact label={label('vendorName')}><RecordLink source="vendorName" to="vendors" id="vendorId" /></Fact>
                <Fact label={label('receiptId')}><RecordLink source="receiptId" to="goods-receipts" id="receiptId">{claim.lines[0]?.receiptNumber}</RecordLink></Fact>
                <Fact label={label('claimed')}>{formatMoney(claim.claimed)}</Fact>
                <Fact label={label('openedAt')}>{formatDateTime(claim.openedAt)}</Fact>
                <Fact label={label('sentAt')}>{claim.sentAt ? formatDateTime(claim.sentAt) : translate('quayside.claim.notSent')}</Fact>
                {claim.resolution && <Fact label={label('resolution')}>{[translate(`quayside.claimResolution.${claim.resolution}`), claim.comment].filter(Boolean).join(' · ')}</Fact>}
                {claim.resolvedAt && <Fact label={label('resolvedAt')}>{formatDateTime(claim.resolvedAt)} · <Person login={claim.resolvedBy} /></Fact>}
            </>} />
            <TwoColumns main={<ClaimLines claim={claim} />}
                side={<><DebitNotes claim={claim} /><Attachments documentType="vendor-claim" documentId={claim.id} /><Comments documentType="vendor-claim" documentId={claim.id} /></>} />
        </Stack>
    );
};

export const ClaimShow = () => <DocumentPage><Content /></DocumentPage>;
