import { Stack } from '@mui/material';
import { Title, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatQuantity, type Quantity } from '../common/format';
import { LabelButton } from '../common/LabelButton';
import { PageSkeleton } from '../common/PageSkeleton';
import { Person } from '../common/Person';
import { RecordLink } from '../common/RecordLink';
import { useHasRole } from '../providers/me';
import { MovesPanel } from '../stock-moves/MovesPanel';

interface AssemblyOrder extends RaRecord<string> {
    number: string;
    sku: string;
    productName: string;
    lotId: string | null;
    quantity: Quantity;
    locationCode: string;
    assembledAt: string;
    assembledBy: string;
    reversedAt: string | null;
    reversedBy: string | null;
    reversalReason: string | null;
}

const Content = () => {
    const translate = useTranslate();
    const order = useRecordContext<AssemblyOrder>();
    const takesApart = useHasRole('receiver', 'administrator');
    if (!order) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.assembly-orders.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={order.number} />
            <DocumentHeader over={order.reversedAt ? <StatusChip status="REVERSED" /> : order.number} title={`${formatQuantity(order.quantity)} ${order.sku} · ${order.productName}`}
                actions={<>
                    <LabelButton of="lots" id={order.lotId} label="quayside.label.lot" />
                    {takesApart && !order.reversedAt && <ActionWithReason danger path={`/api/assembly-orders/${order.id}/reverse`} label="quayside.assembly.takeApart"
                        title="quayside.assembly.takeApartTitle" text="quayside.assembly.takeApartText" done="quayside.assembly.takenApart" />}
                </>}
                facts={<>
                    <Fact label={label('productName')}><RecordLink source="sku" to="products" id="productId" /></Fact>
                    {order.lotId && <Fact label={label('lotNumber')}><RecordLink source="lotNumber" to="lots" id="lotId" /></Fact>}
                    <Fact label={label('locationId')}>{order.locationCode}</Fact>
                    <Fact label={label('assembledAt')}>{formatDateTime(order.assembledAt)} · <Person login={order.assembledBy} /></Fact>
                    {order.reversedAt && <Fact label={label('reversedAt')}>{formatDateTime(order.reversedAt)} · <Person login={order.reversedBy} /></Fact>}
                    {order.reversalReason && <Fact label={label('reversalReason')}>{order.reversalReason}</Fact>}
                </>} />
            <MovesPanel filter={{ sourceType: 'assembly-order', sourceId: order.id }} />
        </Stack>
    );
};

/** What was made, of which goods, and how to take it apart again. */
export const AssemblyOrderShow = () => <DocumentPage><Content /></DocumentPage>;
