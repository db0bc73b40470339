import { BooleanField, DataTable } from 'react-admin';
import { PlainList } from '../common/PlainList';

export const CostCentreList = () => (
    <PlainList sort={{ field: 'code', order: 'ASC' }}>
        <DataTable.Col source="code" />
        <DataTable.Col source="name" />
        <DataTable.Col source="companyCode" />
        <DataTable.Col source="active" field={BooleanField} />
    </PlainList>
);
