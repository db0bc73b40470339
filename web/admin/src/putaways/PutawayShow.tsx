import { Box, Stack } from '@mui/material';
import { Title, usePermissions, useRecordContext, useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatQuantity } from '../common/format';
import { LabelButton } from '../common/LabelButton';
import { PageSkeleton } from '../common/PageSkeleton';
import { Panel } from '../common/Panel';
import { RecordLink } from '../common/RecordLink';
import { Person } from '../common/Person';
import { ConfirmPutaway } from './ConfirmPutaway';
import { PutawayActions } from './PutawayActions';
import type { Putaway } from './putaway';

const carriers = ['receiver', 'administrator'];

const Content = () => {
    const translate = useTranslate();
    const putaway = useRecordContext<Putaway>();
    const { permissions } = usePermissions<string[]>();
    if (!putaway) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.putaways.fields.${field}`);
    const carries = carriers.some(role => permissions?.includes(role));
    const mayReverse = putaway.status === 'DONE' && carries;
    const may = putaway.status === 'OPEN' && carries;
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${putaway.sku} · ${putaway.sourceNumber}`} />
            <DocumentHeader over={<StatusChip status={putaway.status} />} title={formatQuantity(putaway.quantity)} actions={<>
                <LabelButton of="lots" id={putaway.lotId ?? null} label="quayside.label.lot" />
                {mayReverse && <ActionWithReason danger path={`/api/putaways/${putaway.id}/reverse`} label="quayside.putaway.reverse" title="quayside.putaway.reverseTitle"
                    text="quayside.putaway.reverseText" done="quayside.putaway.reversed" />}
                {carries && <PutawayActions putaway={putaway} />}
            </>} facts={<>
                <Fact label={label('productName')}><RecordLink source="sku" to="products" id="productId">{`${putaway.sku} · ${putaway.productName}`}</RecordLink></Fact>
                {putaway.lotId && <Fact label={label('lotNumber')}><RecordLink source="lotNumber" to="lots" id="lotId" /></Fact>}
                <Fact label={label('fromCode')}>{putaway.fromCode}</Fact>
                <Fact label={label('sourceNumber')}>{putaway.sourceNumber}</Fact>
                {putaway.actualCode && <Fact label={label('actualCode')}>{putaway.actualCode}</Fact>}
                {putaway.overrideReason && <Fact label={label('overrideReason')}>{putaway.overrideReason}</Fact>}
                {putaway.doneAt && <Fact label={label('doneAt')}>{formatDateTime(putaway.doneAt)} · <Person login={putaway.doneBy} /></Fact>}
                {putaway.reversedAt && <Fact label={label('reversedAt')}>{formatDateTime(putaway.reversedAt)} · <Person login={putaway.reversedBy} /> · {putaway.reversalReason}</Fact>}
            </>} />
            {may && <Box sx={{ maxWidth: 560, width: '100%' }}><Panel><ConfirmPutaway key={putaway.id} putaway={putaway} /></Panel></Box>}
        </Stack>
    );
};

export const PutawayShow = () => <DocumentPage><Content /></DocumentPage>;
