import { BooleanField, BooleanInput, CreateButton, DataTable, FilterButton, List, SelectInput, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { DecimalField, MomentField } from '../common/fields';
import { RecordLink } from '../common/RecordLink';
import { ExportMenu } from '../export/ExportMenu';
import { RunButton } from '../reorder-proposals/RunButton';
import { productFilter, warehouseFilter } from '../stock/stockFilters';

const filters = [
    warehouseFilter, productFilter,
    <SelectInput key="method" source="method" choices={['MIN_MAX', 'COMPUTED'].map(id => ({ id, name: `quayside.reorder.method.${id}` }))} />,
    <BooleanInput key="below" source="below" />,
    <BooleanInput key="active" source="active" />,
];

const Method = (_: { source?: string }) => {
    const translate = useTranslate();
    const method = useRecordContext()?.method;
    return <>{translate(method === 'COMPUTED' ? 'quayside.reorder.computed' : 'quayside.reorder.fixed')}</>;
};

export const ReorderRuleList = () => (
    <List filters={filters} sort={{ field: 'warehouseCode', order: 'ASC' }} perPage={25} actions={<TopToolbar><RunButton /><FilterButton /><CreateButton /><ExportMenu /></TopToolbar>}>
        <DataTable bulkActionButtons={false} rowClick="show" hiddenColumns={['vendorName', 'computedAt']}>
            <DataTable.Col source="sku" disableSort><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
            <DataTable.Col source="productName" disableSort />
            <DataTable.Col source="warehouseCode" />
            <DataTable.Col source="method" field={Method} />
            <DataTable.Col source="onHand" field={DecimalField} align="right" />
            <DataTable.Col source="available" field={DecimalField} align="right" />
            <DataTable.Col source="projected" field={DecimalField} align="right" />
            <DataTable.Col source="reorderLevel" field={DecimalField} align="right" />
            <DataTable.Col source="targetLevel" field={DecimalField} align="right" disableSort />
            <DataTable.Col source="baseUnit" disableSort />
            <DataTable.Col source="below" field={BooleanField} disableSort />
            <DataTable.Col source="vendorName" disableSort />
            <DataTable.Col source="active" field={BooleanField} disableSort />
            <DataTable.Col source="computedAt" field={MomentField} />
        </DataTable>
    </List>
);
