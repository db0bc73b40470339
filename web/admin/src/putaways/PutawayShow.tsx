import { Box, Stack } from '@mui/material';
import { ShowBase, Title, usePermissions, useRecordContext, useTranslate } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatQuantity } from '../common/format';
import { LabelButton } from '../common/LabelButton';
import { PageSkeleton } from '../common/PageSkeleton';
import { Panel } from '../common/Panel';
import { RecordLink } from '../common/RecordLink';
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
    const may = putaway.status === 'OPEN' && carries;
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${putaway.sku} · ${putaway.sourceNumber}`} />
            <DocumentHeader over={<StatusChip status={putaway.status} />} title={formatQuantity(putaway.quantity)} actions={<>
                <LabelButton of="lots" id={putaway.lotId ?? null} label="quayside.label.lot" />
                {carries && <PutawayActions putaway={putaway} />}
            </>} facts={<>
                <Fact label={label('productName')}><RecordLink source="sku" to="products" id="productId">{`${putaway.sku} · ${putaway.productName}`}</RecordLink></Fact>
                {putaway.lotId && <Fact label={label('lotNumber')}><RecordLink source="lotNumber" to="lots" id="lotId" /></Fact>}
                <Fact label={label('fromCode')}>{putaway.fromCode}</Fact>
                <Fact label={label('sourceNumber')}>{putaway.sourceNumber}</Fact>
                {putaway.actualCode && <Fact label={label('actualCode')}>{putaway.actualCode}</Fact>}
                {putaway.overrideReason && <Fact label={label('overrideReason')}>{putaway.overrideReason}</Fact>}
                {putaway.doneAt && <Fact label={label('doneAt')}>{`${formatDateTime(putaway.doneAt)} · ${putaway.doneBy}`}</Fact>}
            </>} />
            {may && <Box sx={{ maxWidth: 560, width: '100%' }}><Panel><ConfirmPutaway key={putaway.id} putaway={putaway} /></Panel></Box>}
        </Stack>
    );
};

export const PutawayShow = () => <ShowBase><Content /></ShowBase>;
