import { BooleanField, DataTable, SelectInput } from 'react-admin';
import { PlainList } from '../common/PlainList';
import { accountTypes } from './accountTypes';

export const AccountList = () => (
    <PlainList sort={{ field: 'code', order: 'ASC' }} filters={[<SelectInput key="type" source="type" choices={accountTypes} />]}>
        <DataTable.Col source="code" />
        <DataTable.Col source="name" />
        <DataTable.Col source="type" />
        <DataTable.Col source="companyCode" />
        <DataTable.Col source="active" field={BooleanField} disableSort />
    </PlainList>
);
