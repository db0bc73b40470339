import ChecklistIcon from '@mui/icons-material/ChecklistOutlined';
import { CreateButton, DataTable, FilterButton, List, SearchInput, SelectField, TopToolbar, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { MomentField, MoneyField, StatusField } from '../common/fields';
import { People } from '../common/Person';
import { StatusTabs } from '../common/StatusTabs';
import { ExportMenu } from '../export/ExportMenu';
import { warehouseFilter } from '../stock/stockFilters';
import type { StockCount } from './stockCount';

const kinds = ['CYCLE', 'ZERO_CONFIRMATION', 'REQUESTED', 'TRANSIT'].map(id => ({ id, name: `quayside.countKind.${id}` }));

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<ChecklistIcon />} title={translate('quayside.count.empty')} text={translate('quayside.count.emptyText')} action={<CreateButton variant="contained" />} />;
};

/** Count sheets, the newest first. */
export const StockCountList = () => (
    <List sort={{ field: 'plannedAt', order: 'DESC' }} perPage={25} empty={false} filters={[<SearchInput key="q" source="q" alwaysOn />, warehouseFilter]}
        actions={<TopToolbar><FilterButton /><CreateButton /><ExportMenu /></TopToolbar>}>
        <StatusTabs statuses={['PLANNED', 'COUNTING', 'ASSESSED', 'POSTED', 'CLOSED', 'REJECTED', 'CANCELLED']} />
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />}>
            <DataTable.Col source="number" />
            <DataTable.Col source="status" field={StatusField} />
            <DataTable.Col source="kind"><SelectField source="kind" choices={kinds} /></DataTable.Col>
            <DataTable.Col source="warehouseCode" />
            <DataTable.Col source="locationCode" disableSort />
            <DataTable.Col<StockCount> source="countedBy" disableSort render={({ countedBy }) => <People logins={countedBy} />} />
            <DataTable.Col source="variance" field={MoneyField} align="right" disableSort />
            <DataTable.Col source="plannedAt" field={MomentField} />
            <DataTable.Col source="closedAt" field={MomentField} />
        </DataTable>
    </List>
);
