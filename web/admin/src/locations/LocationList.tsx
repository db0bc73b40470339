import { BooleanField, DataTable, SelectField } from 'react-admin';
import { locationKinds } from './locationKinds';
import { LabelButton } from '../common/LabelButton';
import { PlainList } from '../common/PlainList';

export const LocationList = () => (
    <PlainList sort={{ field: 'path', order: 'ASC' }}>
        <DataTable.Col source="warehouseCode" />
        <DataTable.Col source="code" />
        <DataTable.Col source="name" />
        <DataTable.Col source="kind"><SelectField source="kind" choices={locationKinds} /></DataTable.Col>
        <DataTable.Col source="active" field={BooleanField} disableSort />
        <DataTable.Col label=" " align="right"><LabelButton of="locations" /></DataTable.Col>
    </PlainList>
);
