import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import { AutocompleteInput, DataTable, ReferenceInput, TextInput, required } from 'react-admin';
import { MomentField, PersonField, StatusField } from '../common/fields';
import { createPage } from '../common/pages';
import { PlainList } from '../common/PlainList';
import { StatusTabs } from '../common/StatusTabs';
import { WithdrawButton } from './WithdrawButton';

const BankAccountList = () => (
    <PlainList rowClick={false} sort={{ field: 'changedAt', order: 'DESC' }} above={<StatusTabs statuses={['PENDING', 'ACTIVE', 'REPLACED', 'REFUSED']} />}>
        <DataTable.Col source="vendorName" />
        <DataTable.Col source="holder" />
        <DataTable.Col source="iban" disableSort />
        <DataTable.Col source="accountNumber" disableSort />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="changedBy" disableSort field={PersonField} />
        <DataTable.Col source="changedAt" field={MomentField} />
        <DataTable.Col source="confirmedBy" disableSort field={PersonField} />
        <DataTable.Col source="companyCode" />
        <DataTable.Col label=" " align="right"><WithdrawButton /></DataTable.Col>
    </PlainList>
);

const inputs = (
    <>
        <ReferenceInput source="vendorId" reference="vendors" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText="name" validate={required()} filterToQuery={q => ({ q })} />
        </ReferenceInput>
        <TextInput source="holder" validate={required()} />
        <TextInput source="iban" />
        <TextInput source="bic" />
        <TextInput source="accountNumber" />
        <TextInput source="routingNumber" />
        <TextInput source="reason" validate={required()} multiline />
    </>
);

export default { list: BankAccountList, create: createPage(inputs), icon: AccountBalanceIcon, recordRepresentation: 'holder' };
