import { Alert, Stack } from '@mui/material';
import { Title, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { formatDate, formatDateTime } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Person } from '../common/Person';
import type { JournalEntry } from './journalEntry';
import { JournalLines } from './JournalLines';
import { ReverseButton } from './ReverseButton';
import { SourceLink } from './SourceLink';

const Content = () => {
    const translate = useTranslate();
    const createPath = useCreatePath();
    const entry = useRecordContext<JournalEntry>();
    if (!entry?.lines) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.journal-entries.fields.${field}`);
    const other = entry.reversedEntryId ?? entry.reversalId;
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={entry.number} />
            <DocumentHeader over={entry.number} title={entry.description} actions={<ReverseButton entry={entry} />} facts={<>
                <Fact label={label('entryDate')}>{formatDate(entry.entryDate)}</Fact>
                {entry.originalDate !== entry.entryDate && <Fact label={label('originalDate')}>{formatDate(entry.originalDate)}</Fact>}
                <Fact label={label('sourceNumber')}><SourceLink type={entry.sourceType} id={entry.sourceId} number={entry.sourceNumber} /></Fact>
                <Fact label={label('postedBy')}><Person login={entry.postedBy} /> · {formatDateTime(entry.postedAt)}</Fact>
                <Fact label={label('companyCode')}>{entry.companyCode}</Fact>
                {other && (
                    <Fact label={label(entry.reversedEntryId ? 'reversedEntryId' : 'reversalId')}>
                        <Link to={createPath({ resource: 'journal-entries', type: 'show', id: other })}>{translate('quayside.ledger.otherEntry')}</Link>
                    </Fact>
                )}
            </>} note={entry.correction && !other && <Alert severity="info" sx={{ mt: 1 }}>{translate('quayside.ledger.correction', { how: entry.correction })}</Alert>} />
            <JournalLines entry={entry} />
        </Stack>
    );
};

export const JournalEntryShow = () => <DocumentPage><Content /></DocumentPage>;
