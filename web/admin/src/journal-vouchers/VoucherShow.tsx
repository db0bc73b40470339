import { Alert, Chip } from '@mui/material';
import { Title, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime, formatMoney } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Person } from '../common/Person';
import { TwoColumns } from '../common/TwoColumns';
import { VoucherActions } from './VoucherActions';
import { VoucherLines } from './VoucherLines';
import type { Voucher } from './voucher';

const Content = () => {
    const translate = useTranslate();
    const createPath = useCreatePath();
    const voucher = useRecordContext<Voucher>();
    if (!voucher?.lines) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.journal-vouchers.fields.${field}`);
    const entry = (id: string) => <Link to={createPath({ resource: 'journal-entries', type: 'show', id })}>{translate('quayside.ledger.otherEntry')}</Link>;
    const over = (
        <>
            {voucher.number}<StatusChip status={voucher.status} />
            {voucher.template && <Chip size="small" label={label('template')} />}
        </>
    );
    return (
        <>
            <Title title={voucher.number} />
            <TwoColumns
                main={<>
                    <DocumentHeader over={over} title={voucher.description} actions={<VoucherActions voucher={voucher} />} facts={<>
                        <Fact label={label('entryDate')}>{formatDate(voucher.entryDate)}</Fact>
                        <Fact label={label('total')}>{formatMoney(voucher.total)}</Fact>
                        <Fact label={label('createdBy')}><Person login={voucher.createdBy} /></Fact>
                        {voucher.submittedAt && <Fact label={label('submittedAt')}><Person login={voucher.submittedBy} /> · {formatDateTime(voucher.submittedAt)}</Fact>}
                        <Fact label={label('companyCode')}>{voucher.companyCode}</Fact>
                        {voucher.reversedEntryId && <Fact label={label('reversedEntryId')}>{entry(voucher.reversedEntryId)}</Fact>}
                        {voucher.ledgerEntryId && <Fact label={label('ledgerEntryId')}>{entry(voucher.ledgerEntryId)}</Fact>}
                    </>} note={voucher.returnComment && <Alert severity="warning" sx={{ mt: 1 }}>{translate('quayside.ledger.returned', { comment: voucher.returnComment })}</Alert>} />
                    <VoucherLines voucher={voucher} />
                </>}
                side={<>
                    <Attachments documentType="journal-voucher" documentId={String(voucher.id)} />
                    <Comments documentType="journal-voucher" documentId={String(voucher.id)} />
                </>}
            />
        </>
    );
};

export const VoucherShow = () => <DocumentPage><Content /></DocumentPage>;
