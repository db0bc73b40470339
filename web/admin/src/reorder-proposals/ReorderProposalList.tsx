import BasketIcon from '@mui/icons-material/ShoppingBasketOutlined';
import { Stack } from '@mui/material';
import { DataTable, FilterButton, List, TextInput, TopToolbar, useListContext, useRecordContext, useTranslate, useUnselectAll } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { DayField, MomentField, QuantityField, StatusField } from '../common/fields';
import { RecordLink } from '../common/RecordLink';
import { StatusTabs } from '../common/StatusTabs';
import { ExportMenu } from '../export/ExportMenu';
import { productFilter, warehouseFilter } from '../stock/stockFilters';
import { AcceptButton } from './AcceptButton';
import { CalculationPanel } from './CalculationPanel';
import type { ReorderProposal } from './reorderProposal';
import { RunButton } from './RunButton';

const filters = [warehouseFilter, productFilter, <TextInput key="costCentre" source="costCentre" />];

const Actions = () => <TopToolbar><RunButton /><FilterButton /><ExportMenu /></TopToolbar>;

const AcceptChosen = () => {
    const { selectedIds } = useListContext<ReorderProposal>();
    const unselect = useUnselectAll('reorder-proposals');
    return <AcceptButton ids={selectedIds} onDone={() => unselect()} />;
};

/** The whole calculation below its line. */
const Why = () => {
    const proposal = useRecordContext<ReorderProposal>();
    if (!proposal) return null;
    return (
        <Stack spacing={1} sx={{ p: 1 }}>
            <CalculationPanel path={`/api/reorder-proposals/${proposal.id}/calculation`} then={proposal.calculation} unit={proposal.quantity.unit} />
        </Stack>
    );
};

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<BasketIcon />} title={translate('quayside.reorder.empty')} text={translate('quayside.reorder.emptyText')} />;
};

export const ReorderProposalList = () => (
    <List filters={filters} actions={<Actions />} sort={{ field: 'createdAt', order: 'DESC' }} perPage={50} empty={false} filterDefaultValues={{ status: 'OPEN' }}>
        <StatusTabs statuses={['OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN']} />
        <DataTable bulkActionButtons={<AcceptChosen />} isRowSelectable={(proposal: ReorderProposal) => proposal.status === 'OPEN'} rowClick="show" expand={<Why />} empty={<Empty />}
            hiddenColumns={['costCentre', 'decidedAt']}>
            <DataTable.Col source="sku" disableSort><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
            <DataTable.Col source="productName" disableSort />
            <DataTable.Col source="warehouseCode" />
            <DataTable.Col source="projected" field={QuantityField} align="right" />
            <DataTable.Col source="reorderLevel" field={QuantityField} align="right" />
            <DataTable.Col source="quantity" field={QuantityField} align="right" />
            <DataTable.Col source="neededBy" field={DayField} />
            <DataTable.Col source="vendorName" disableSort />
            <DataTable.Col source="costCentre" />
            <DataTable.Col source="createdAt" field={MomentField} />
            <DataTable.Col source="decidedAt" field={MomentField} />
            <DataTable.Col source="requisitionNumber" disableSort><RecordLink source="requisitionNumber" to="requisitions" id="requisitionId" /></DataTable.Col>
            <DataTable.Col source="status" field={StatusField} />
        </DataTable>
    </List>
);
