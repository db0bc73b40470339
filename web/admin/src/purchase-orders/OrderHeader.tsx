import { Alert, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime, formatMoney, formatNumber } from '../common/format';
import { awaitsAnswer, type Order } from './order';
import { OrderActions } from './OrderActions';

export const OrderHeader = ({ order }: { order: Order }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.purchase-orders.fields.${field}`);
    const happened = (at?: string | null, revision?: number | null) => at && order.revision > 1 && revision
        ? `${formatDateTime(at)} · ${translate('quayside.requisition.revision', { revision })}` : formatDateTime(at);
    const foreign = order.total?.currency !== order.totalInCompanyCurrency?.currency;
    return (
        <DocumentHeader
            over={<>
                <Typography variant="body2" color="text.secondary">{order.number}</Typography>
                <StatusChip status={order.status} />
                {order.revision > 1 && <Typography variant="caption" color="text.secondary">{translate('quayside.requisition.revision', { revision: order.revision })}</Typography>}
            </>}
            title={order.vendorName}
            actions={<OrderActions order={order} />}
            facts={<>
                {order.total && <Fact label={label('total')}><Typography variant="h5" component="span">{formatMoney(order.total)}</Typography></Fact>}
                {foreign && <Fact label={label('totalInCompanyCurrency')}>{formatMoney(order.totalInCompanyCurrency)}</Fact>}
                {foreign && <Fact label={label('exchangeRate')}>{formatNumber(order.exchangeRate)}</Fact>}
                <Fact label={label('requisitionNumber')}>
                    {order.requisitionId && <Link to={`/requisitions/${order.requisitionId}/show`}>{order.requisitionNumber}</Link>}
                </Fact>
                <Fact label={label('buyer')}>{order.buyerName ?? order.buyer}</Fact>
                <Fact label={label('companyCode')}>{order.companyCode}</Fact>
                <Fact label={label('sentAt')}>{happened(order.sentAt, order.sentRevision)}</Fact>
                <Fact label={label('acknowledgedAt')}>{happened(order.acknowledgedAt, order.acknowledgedRevision)}</Fact>
                {awaitsAnswer(order) && <Fact label={label('acknowledgementDueAt')}>{formatDateTime(order.acknowledgementDueAt)}</Fact>}
                <Fact label={label('expectedDate')}>{formatDate(order.expectedDate)}</Fact>
                {order.vendorReference && <Fact label={label('vendorReference')}>{order.vendorReference}</Fact>}
            </>}
            note={order.closingReason && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{order.closingReason}</Alert>}
        />
    );
};
