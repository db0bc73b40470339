import { DataTable, List, NumberInput, TopToolbar, FilterButton } from 'react-admin';
import { ExportMenu } from '../export/ExportMenu';
import { DecimalField, MomentField } from '../common/fields';
import { VendorInput } from '../common/references';

const filters = [
    <VendorInput key="vendorId" source="vendorId" />,
    <NumberInput key="score_lte" source="score_lte" min={0} max={100} />,
];

/** The worst first: that is where something has to be done. */
export const VendorScoreList = () => (
    <List sort={{ field: 'score', order: 'ASC' }} perPage={25} filters={filters} actions={<TopToolbar><FilterButton /><ExportMenu /></TopToolbar>}>
        <DataTable bulkActionButtons={false} rowClick={false} hiddenColumns={['companyCode']}>
            <DataTable.Col source="vendorName" disableSort />
            <DataTable.Col source="score" field={DecimalField} align="right" />
            <DataTable.Col source="acceptedPercent" field={DecimalField} align="right" />
            <DataTable.Col source="onTimePercent" field={DecimalField} align="right" />
            <DataTable.Col source="accuratePercent" field={DecimalField} align="right" />
            <DataTable.Col source="calculatedAt" field={MomentField} />
            <DataTable.Col source="companyCode" />
        </DataTable>
    </List>
);
