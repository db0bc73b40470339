import { Alert, Box, Stack } from '@mui/material';
import { Link } from 'react-router';
import { useGetOne, useTranslate } from 'react-admin';
import { Fact } from '../common/Fact';
import { Panel, PanelSkeleton } from '../common/Panel';
import { formatMoney, formatPrice, formatQuantity } from '../common/format';
import { errorText } from '../providers/problem';
import type { Amendment, Order } from '../purchase-orders/order';
import { lineAmount } from '../requisitions/lines/lineTotals';
import type { RequisitionLine } from '../requisitions/requisition';
import { ApprovalsPanel } from './ApprovalsPanel';
import { BudgetPanels } from './BudgetPanels';
import { useAmendmentContext } from './context';
import { LinesPanel } from './LinesPanel';
import { ChangesTable } from './RevisionDiff';
import type { Change } from './revision';
import { Warnings } from './Warnings';

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

/** The lines of the order as they would be, in the shape of a requisition's: what stands is struck out where it changes. */
const proposedLines = (order: Order, amendment: Amendment): RequisitionLine[] =>
    order.lines.map(line => {
        const { quantity, unitPrice } = amendment.lines.find(({ lineId }) => lineId === line.id) ?? line;
        return {
            ...line, suggestedVendorName: order.vendorName, approvedQuantity: quantity, approvedUnitPrice: unitPrice,
            lineAmount: lineAmount({ quantity, unitPrice }) ?? line.lineAmount,
        };
    });

interface Props {
    id: string;
    /** The level that is being decided now. */
    level?: number | null;
}

/** What an approver needs to know about the amendment of an order. */
export const AmendmentPanel = ({ id, level }: Props) => {
    const translate = useTranslate();
    const { data: amendment, error } = useGetOne<Amendment>('order-amendments', { id });
    const { data: order } = useGetOne<Order>('purchase-orders', { id: amendment?.orderId }, { enabled: !!amendment });
    const { data: context } = useAmendmentContext(id, amendment && `${amendment.status} ${amendment.revision} ${amendment.newTotal?.amount}`);
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!amendment || !order?.lines) return <PanelSkeleton />;
    return (
        <>
            <Warnings warnings={context?.warnings} />
            <Panel title={translate('quayside.context.amendment', { order: order.number })}>
                <Stack direction="row" spacing={3} useFlexGap flexWrap="wrap">
                    <Fact label={translate('quayside.context.oldTotal')}>{formatMoney(amendment.oldTotal)}</Fact>
                    <Fact label={translate('quayside.context.newTotal')}>{formatMoney(amendment.newTotal)}</Fact>
                    <Fact label={translate('quayside.reason.label')}>{amendment.reason}</Fact>
                    <Fact label={translate('quayside.context.order')}><Link to={`/purchase-orders/${order.id}/show`}>{order.number}</Link></Fact>
                </Stack>
            </Panel>
            <Panel flush><ChangesTable changes={amendmentChanges(order, amendment)} /></Panel>
            {amendment.newTotal && <LinesPanel requisition={{ lines: proposedLines(order, amendment), total: amendment.newTotal }} context={context} />}
            {context && (
                <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
                    <BudgetPanels budgets={context.budgets} />
                    <ApprovalsPanel context={context} current={level} revision={amendment.revision} />
                    {!!context.priorApprovals?.length && (
                        <ApprovalsPanel context={{ approvals: context.priorApprovals }} title="quayside.context.priorApprovals" />
                    )}
                </Box>
            )}
        </>
    );
};
