import { Stack, Typography } from '@mui/material';
import { Title, usePermissions, useRecordContext, useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatMoney } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { People, Person } from '../common/Person';
import { CountResult } from './CountResult';
import { CountSheet } from './CountSheet';
import { isOver, type StockCount } from './stockCount';

const Cancel = ({ id }: { id: string }) => (
    <ActionWithReason path={`/api/stock-counts/${id}/cancel`} label="quayside.count.cancel" title="quayside.count.cancelTitle" done="quayside.count.cancelled" danger />
);

const Body = ({ count, counts }: { count: StockCount; counts: boolean }) => {
    const translate = useTranslate();
    if (count.askedFor && counts) return <CountSheet key={`${count.id}/${count.askedFor}`} count={count} />;
    if (count.askedFor || count.status === 'PLANNED') return <Typography color="text.secondary">{translate('quayside.count.blind')}</Typography>;
    return <CountResult count={count} />;
};

const Content = () => {
    const translate = useTranslate();
    const count = useRecordContext<StockCount>();
    const { permissions } = usePermissions<string[]>();
    // A row of the list may stand in until the whole sheet is here; it does not know what is asked for.
    if (!count?.lines) return <PageSkeleton />;
    const may = (...roles: string[]) => roles.some(role => permissions?.includes(role));
    const label = (field: string) => translate(`resources.stock-counts.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={count.number} />
            <DocumentHeader over={<><StatusChip status={count.status} />{translate(`quayside.countKind.${count.kind}`)}</>} title={`${count.number} · ${count.locationCode}`}
                actions={!isOver(count) && may('receiver', 'accountant', 'administrator') && <Cancel id={count.id} />}
                facts={<>
                    <Fact label={label('warehouseCode')}>{count.warehouseCode}</Fact>
                    <Fact label={label('plannedAt')}>{formatDateTime(count.plannedAt)} · <Person login={count.plannedBy} /></Fact>
                    <Fact label={label('countedBy')}>{count.countedBy.length > 0 && <People logins={count.countedBy} />}</Fact>
                    {count.recountedBy.length > 0 && <Fact label={label('recountedBy')}><People logins={count.recountedBy} /></Fact>}
                    {count.variance && <Fact label={label('variance')}>{formatMoney(count.variance)}</Fact>}
                    {count.closedAt && <Fact label={label('closedAt')}>{formatDateTime(count.closedAt)}</Fact>}
                </>} note={count.closingReason} />
            <Body count={count} counts={may('receiver')} />
        </Stack>
    );
};

export const StockCountShow = () => <DocumentPage moving={() => true}><Content /></DocumentPage>;
