import { Alert, Stack } from '@mui/material';
import { Link } from 'react-router';
import { useGetOne, useTranslate } from 'react-admin';
import { Fact } from '../common/Fact';
import { Panel, PanelSkeleton } from '../common/Panel';
import { formatMoney, formatPrice, formatQuantity } from '../common/format';
import { errorText } from '../providers/problem';
import type { Amendment, Order } from '../purchase-orders/order';
import { ChangesTable } from './RevisionDiff';
import type { Change } from './revision';

/** The fields in which a proposed amendment differs from the order as it stands. */
export const amendmentChanges = (order: Order, amendment: Amendment): Change[] =>
    amendment.lines.flatMap(proposed => {
        const line = order.lines.find(({ id }) => id === proposed.lineId);
        if (!line) return [];
        const pairs: [string, string, string][] = [
            ['quantity', formatQuantity(line.quantity), formatQuantity(proposed.quantity)],
            ['unitPrice', formatPrice(line.unitPrice), formatPrice(proposed.unitPrice)],
            ['expectedDate', line.expectedDate ?? '', proposed.expectedDate ?? line.expectedDate ?? ''],
        ];
        return pairs
            .filter(([, before, after]) => before !== after)
            .map(([field, before, after]) => ({ line: line.lineNumber, field, before, after }));
    });

/** What an approver needs to know about the amendment of an order. */
export const AmendmentPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: amendment, error } = useGetOne<Amendment>('order-amendments', { id });
    const { data: order } = useGetOne<Order>('purchase-orders', { id: amendment?.orderId }, { enabled: !!amendment });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!amendment || !order?.lines) return <PanelSkeleton />;
    return (
        <>
            <Panel title={translate('quayside.context.amendment', { order: order.number })}>
                <Stack direction="row" spacing={3} useFlexGap flexWrap="wrap">
                    <Fact label={translate('quayside.context.oldTotal')}>{formatMoney(amendment.oldTotal)}</Fact>
                    <Fact label={translate('quayside.context.newTotal')}>{formatMoney(amendment.newTotal)}</Fact>
                    <Fact label={translate('quayside.reason.label')}>{amendment.reason}</Fact>
                    <Fact label={translate('quayside.context.order')}><Link to={`/purchase-orders/${order.id}/show`}>{order.number}</Link></Fact>
                </Stack>
            </Panel>
            <Panel flush><ChangesTable changes={amendmentChanges(order, amendment)} /></Panel>
        </>
    );
};
