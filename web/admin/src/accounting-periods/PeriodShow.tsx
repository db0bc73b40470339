import { Alert, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { Title, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Panel } from '../common/Panel';
import { Person } from '../common/Person';
import { PeriodActions } from './PeriodActions';

interface Check {
    kind: string;
    what: string;
    openCount: number;
    reason?: string | null;
}

interface Period extends RaRecord {
    name: string;
    companyCode: string;
    startDate: string;
    endDate: string;
    status: string;
    changedBy?: string | null;
    changedAt?: string | null;
    reopenReason?: string | null;
    checks?: Check[] | null;
}

/** The checklist that the month was last closed with. */
const Checklist = ({ checks }: { checks: Check[] }) => {
    const translate = useTranslate();
    return (
        <Panel flush title={translate('quayside.ledger.checklist')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>{['openCount', 'what', 'reason'].map(column => <TableCell key={column}>{translate(`quayside.ledger.column.${column}`)}</TableCell>)}</TableRow>
                    </TableHead>
                    <TableBody>
                        {checks.map(check => (
                            <TableRow key={check.kind}><TableCell>{check.openCount}</TableCell><TableCell>{check.what}</TableCell><TableCell>{check.reason ?? ''}</TableCell></TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};

const Content = () => {
    const translate = useTranslate();
    const period = useRecordContext<Period>();
    if (!period?.checks) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.accounting-periods.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={period.name} />
            <DocumentHeader over={<>{period.companyCode}<StatusChip status={period.status} /></>} title={period.name} actions={<PeriodActions />} facts={<>
                <Fact label={label('startDate')}>{formatDate(period.startDate)}</Fact>
                <Fact label={label('endDate')}>{formatDate(period.endDate)}</Fact>
                {period.changedBy && <Fact label={label('changedBy')}><Person login={period.changedBy} /> · {formatDateTime(period.changedAt)}</Fact>}
            </>} note={period.reopenReason && <Alert severity="info" sx={{ mt: 1 }}>{translate('quayside.ledger.reopenedBecause', { reason: period.reopenReason })}</Alert>} />
            {period.checks.length > 0 && <Checklist checks={period.checks} />}
        </Stack>
    );
};

export const PeriodShow = () => <DocumentPage><Content /></DocumentPage>;
