import LocalShippingIcon from '@mui/icons-material/LocalShippingOutlined';
import { DataTable, DateInput, FilterButton, List, SearchInput, SelectColumnsButton, TextInput, TopToolbar, useTranslate } from 'react-admin';
import { ExportMenu } from '../export/ExportMenu';
import { EmptyState } from '../common/EmptyState';
import { DayField, MomentField, MoneyField, NumberField, PersonName, StatusField } from '../common/fields';
import { SavedViews } from '../common/SavedViews';
import { StatusTabs } from '../common/StatusTabs';
import { useManyCompanies } from '../providers/me';

const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <TextInput key="buyer" source="buyer" />,
    <DateInput key="createdFrom" source="createdFrom" />,
];

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<LocalShippingIcon />} title={translate('quayside.order.empty')} text={translate('quayside.order.emptyText')} />;
};

export const OrderList = () => (
    <List
        filters={filters} sort={{ field: 'createdAt', order: 'DESC' }} perPage={25} empty={false}
        actions={<TopToolbar><SavedViews /><FilterButton /><SelectColumnsButton /><ExportMenu /></TopToolbar>}
    >
        <StatusTabs statuses={['CREATED', 'SENT', 'ACKNOWLEDGED', 'CLOSED', 'CANCELLED']} />
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />} hiddenColumns={useManyCompanies() ? ['buyer', 'total'] : ['companyCode', 'buyer', 'total']}>
            <DataTable.Col source="number" field={NumberField} />
            <DataTable.Col source="vendorName" />
            <DataTable.Col source="status" field={StatusField} />
            <DataTable.Col source="requisitionNumber" field={NumberField} disableSort />
            <DataTable.Col source="total" field={MoneyField} align="right" disableSort />
            <DataTable.Col source="totalInCompanyCurrency" field={MoneyField} align="right" />
            <DataTable.Col source="expectedDate" field={DayField} />
            <DataTable.Col source="sentAt" field={MomentField} />
            <DataTable.Col source="buyer" disableSort><PersonName source="buyer" nameSource="buyerName" /></DataTable.Col>
            <DataTable.Col source="companyCode" disableSort />
        </DataTable>
    </List>
);
