import ReportProblemIcon from '@mui/icons-material/ReportProblemOutlined';
import { CreateButton, DataTable, DateInput, FilterButton, List, SearchInput, SelectField, SelectInput, TextInput, TopToolbar, useTranslate } from 'react-admin';
import { ExportMenu } from '../export/ExportMenu';
import { EmptyState } from '../common/EmptyState';
import { DayField, MomentField, PersonField, StatusField } from '../common/fields';
import { VendorInput } from '../common/references';
import { StatusTabs } from '../common/StatusTabs';
import { sources } from './sources';

const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <VendorInput key="vendorId" source="vendorId" />,
    <SelectInput key="source" source="source" choices={sources} />,
    <TextInput key="actionOwner" source="actionOwner" />,
    <DateInput key="dueOn_lte" source="dueOn_lte" />,
];

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<ReportProblemIcon />} title={translate('quayside.quality.noNonconformance')} text={translate('quayside.quality.noNonconformanceText')} />;
};

export const NonconformanceList = () => (
    <List filters={filters} sort={{ field: 'openedAt', order: 'DESC' }} perPage={25} empty={false}
        actions={<TopToolbar><FilterButton /><CreateButton /><ExportMenu /></TopToolbar>}>
        <StatusTabs statuses={['OPEN', 'ANALYSED', 'CORRECTED', 'CLOSED', 'CANCELLED']} />
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />} hiddenColumns={['companyCode', 'openedBy']}>
            <DataTable.Col source="number" />
            <DataTable.Col source="title" />
            <DataTable.Col source="status" field={StatusField} />
            <DataTable.Col source="source"><SelectField source="source" choices={sources} /></DataTable.Col>
            <DataTable.Col source="vendorName" disableSort />
            <DataTable.Col source="actionOwner" />
            <DataTable.Col source="dueOn" field={DayField} />
            <DataTable.Col source="openedAt" field={MomentField} />
            <DataTable.Col source="openedBy" field={PersonField} />
            <DataTable.Col source="companyCode" disableSort />
        </DataTable>
    </List>
);
