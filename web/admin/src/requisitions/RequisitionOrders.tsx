import { List, ListItemButton, ListItemText } from '@mui/material';
import { Link } from 'react-router';
import { useGetMany, useTranslate } from 'react-admin';
import { StatusChip } from '../common/fields';
import { formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import type { Order } from '../purchase-orders/order';

/** The purchase orders that came of a requisition. */
export const RequisitionOrders = ({ ids }: { ids: string[] }) => {
    const translate = useTranslate();
    const { data = [] } = useGetMany<Order>('purchase-orders', { ids }, { enabled: ids?.length > 0 });
    if (!ids?.length) return null;
    return (
        <Panel title={translate('resources.purchase-orders.name', { smart_count: ids.length })}>
            <List dense disablePadding>
                {data.filter(Boolean).map(order => (
                    <ListItemButton key={order.id} component={Link} to={`/purchase-orders/${order.id}/show`} sx={{ borderRadius: 1.5, px: 1 }}>
                        <ListItemText primary={`${order.number} · ${formatMoney(order.total)}`} secondary={order.vendorName} />
                        <StatusChip status={order.status} />
                    </ListItemButton>
                ))}
            </List>
        </Panel>
    );
};
