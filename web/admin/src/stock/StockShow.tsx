import { Stack } from '@mui/material';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { formatDate, formatDateTime, formatQuantity } from '../common/format';
import { LabelButton } from '../common/LabelButton';
import { PageSkeleton } from '../common/PageSkeleton';
import { RecordLink } from '../common/RecordLink';
import { StatusChip } from '../common/fields';
import { MovesPanel } from '../stock-moves/MovesPanel';
import type { StockRow } from './stock';

const Content = () => {
    const translate = useTranslate();
    const row = useRecordContext<StockRow>();
    if (!row) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.stock.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${row.sku} · ${row.locationCode}`} />
            <DocumentHeader over={row.path} title={`${row.sku} · ${row.productName}`}
                actions={<><LabelButton of="lots" id={row.lotId ?? null} label="quayside.label.lot" /><LabelButton of="locations" id={row.locationId} label="quayside.label.location" /></>} facts={<>
                {row.blind && <Fact label={label('onHand')}>{translate('quayside.stock.blind')}</Fact>}
                {!row.blind && <>
                <Fact label={label('onHand')}>{formatQuantity(row.onHand)}</Fact>
                <Fact label={label('reserved')}>{formatQuantity(row.reserved)}</Fact>
                <Fact label={label('available')}>{formatQuantity(row.available)}</Fact>
                </>}
                {row.ownerId && <Fact label={label('ownerName')}><RecordLink source="ownerName" to="vendors" id="ownerId" /></Fact>}
                <Fact label={label('kind')}>{translate(`quayside.locationKind.${row.kind}`)}</Fact>
                {row.lotId && <>
                    <Fact label={label('lotNumber')}><RecordLink source="lotNumber" to="lots" id="lotId" /></Fact>
                    <Fact label={label('lotStatus')}><StatusChip status={row.lotStatus} /></Fact>
                    <Fact label={label('expiresOn')}>{formatDate(row.expiresOn)}</Fact>
                </>}
                <Fact label={label('incomingAt')}>{formatDateTime(row.incomingAt)}</Fact>
            </>} />
            {!row.blind && <MovesPanel at={row.locationId} filter={{ productId: row.productId, locationId: row.locationId, ...(row.lotId ? { lotId: row.lotId } : {}), ...(row.ownerId ? { ownerId: row.ownerId } : {}) }} />}
        </Stack>
    );
};

/** One quantity, and every move that made it what it is. */
export const StockShow = () => <DocumentPage><Content /></DocumentPage>;
