import ShoppingCartIcon from '@mui/icons-material/ShoppingCartOutlined';
import {
    CreateButton, DataTable, DateInput, FilterButton, List, SearchInput, SelectColumnsButton, SelectInput, TextInput, TopToolbar,
    useTranslate,
} from 'react-admin';
import { ExportMenu } from '../export/ExportMenu';
import { EmptyState } from '../common/EmptyState';
import { DayField, MomentField, MoneyField, NumberField, PersonName, StatusField } from '../common/fields';
import { SavedViews } from '../common/SavedViews';
import { StatusTabs } from '../common/StatusTabs';
import { useManyCompanies } from '../providers/me';

const statuses = ['DRAFT', 'IN_APPROVAL', 'CHANGES_REQUESTED', 'APPROVED', 'ORDERED', 'REJECTED', 'CANCELLED'];

const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <TextInput key="requester" source="requester" />,
    <TextInput key="costCentre" source="costCentre" />,
    <DateInput key="createdFrom" source="createdFrom" />,
    <SelectInput key="status" source="status" choices={statuses.map(id => ({ id, name: `quayside.status.${id}` }))} />,
];

const Actions = () => (
    <TopToolbar>
        <SavedViews />
        <FilterButton />
        <SelectColumnsButton /><ExportMenu />
        <CreateButton label="quayside.requisition.new" variant="contained" />
    </TopToolbar>
);

const Empty = () => {
    const translate = useTranslate();
    return (
        <EmptyState icon={<ShoppingCartIcon />} title={translate('quayside.requisition.empty')} text={translate('quayside.requisition.emptyText')}
            action={<CreateButton label="quayside.requisition.new" variant="contained" />} />
    );
};

export const RequisitionList = () => (
    <List filters={filters} actions={<Actions />} sort={{ field: 'createdAt', order: 'DESC' }} perPage={25} empty={false}>
        <StatusTabs statuses={statuses} />
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />} hiddenColumns={useManyCompanies() ? ['costCentre', 'submittedAt'] : ['companyCode', 'costCentre', 'submittedAt']}>
            <DataTable.Col source="number" field={NumberField} />
            <DataTable.Col source="title" />
            <DataTable.Col source="status" field={StatusField} />
            <DataTable.Col source="requester"><Requester /></DataTable.Col>
            <DataTable.Col source="totalInCompanyCurrency" field={MoneyField} align="right" />
            <DataTable.Col source="neededBy" field={DayField} />
            <DataTable.Col source="createdAt" field={MomentField} />
            <DataTable.Col source="submittedAt" field={MomentField} />
            <DataTable.Col source="costCentre" />
            <DataTable.Col source="companyCode" />
        </DataTable>
    </List>
);

const Requester = () => <PersonName source="requester" nameSource="requesterName" />;
