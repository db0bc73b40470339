import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import { CreateButton, DataTable, DateInput, FilterButton, List, SearchInput, SelectColumnsButton, SelectField, SelectInput, TopToolbar, useTranslate } from 'react-admin';
import { ExportMenu } from '../export/ExportMenu';
import { EmptyState } from '../common/EmptyState';
import { MomentField, QuantityField, StatusField } from '../common/fields';
import { LotInput, ProductInput, VendorInput } from '../common/references';
import { StatusTabs } from '../common/StatusTabs';

const origins = ['RECEIPT', 'TRANSFER', 'BLOCKED', 'STOCK', 'REWORK'].map(id => ({ id, name: `quayside.quality.origin.${id}` }));

const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <VendorInput key="vendorId" source="vendorId" />,
    <ProductInput key="productId" source="productId" />,
    <LotInput key="lotId" source="lotId" />,
    <SelectInput key="origin" source="origin" choices={origins} />,
    <DateInput key="plannedAt_gte" source="plannedAt_gte" parse={(day: string) => (day ? `${day}T00:00:00Z` : '')} format={(moment?: string) => moment?.slice(0, 10) ?? ''} />,
];

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<FactCheckIcon />} title={translate('quayside.quality.noInspection')} text={translate('quayside.quality.noInspectionText')} />;
};

export const InspectionList = () => (
    <List filters={filters} sort={{ field: 'plannedAt', order: 'DESC' }} perPage={25} empty={false}
        actions={<TopToolbar><FilterButton /><SelectColumnsButton /><CreateButton /><ExportMenu /></TopToolbar>}>
        <StatusTabs statuses={['PLANNED', 'HELD', 'INSPECTED', 'RELEASED', 'SKIPPED', 'QUARANTINED', 'CLOSED', 'CANCELLED']} />
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />} hiddenColumns={['companyCode', 'planName', 'origin']}>
            <DataTable.Col source="number" />
            <DataTable.Col source="productName" disableSort />
            <DataTable.Col source="lotNumber" disableSort />
            <DataTable.Col source="quantity" field={QuantityField} align="right" disableSort />
            <DataTable.Col source="vendorName" disableSort />
            <DataTable.Col source="status" field={StatusField} />
            <DataTable.Col source="receiptNumber" />
            <DataTable.Col source="origin"><SelectField source="origin" choices={origins} /></DataTable.Col>
            <DataTable.Col source="planName" />
            <DataTable.Col source="plannedAt" field={MomentField} />
            <DataTable.Col source="companyCode" disableSort />
        </DataTable>
    </List>
);
