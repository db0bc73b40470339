import ListAltIcon from '@mui/icons-material/ListAltOutlined';
import { AutocompleteInput, BooleanField, DataTable, DateInput, ReferenceInput, SelectInput, useListContext, type RowClickFunction } from 'react-admin';
import { DayField, MoneyField, NumberField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { reportCompany } from '../common/reportFilters';

const sides = ['PAYABLE', 'RECEIVABLE'].map(id => ({ id, name: `quayside.status.${id}` }));

export const openItemFilters = [
    <DateInput key="asOf" source="asOf" alwaysOn />,
    <SelectInput key="side" source="side" choices={sides} alwaysOn />,
    reportCompany,
];

/** The page of a document, where there is one for this person's eyes. */
const pages: Record<string, string> = { 'vendor-invoice': 'vendor-invoices', 'customer-invoice': 'customer-invoices', 'customer-payment': 'customer-payments' };

const toDocument: RowClickFunction = (_, __, { documentType, documentId }) => (pages[documentType] ? `/${pages[documentType]}/${documentId}/show` : false);

/** Vendors or customers, by the side that is looked at. */
const PartnerInput = ({ source }: { source: string }) => {
    const { filterValues } = useListContext();
    return (
        <ReferenceInput source={source} reference={filterValues.side === 'RECEIVABLE' ? 'customers' : 'vendors'} sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText="name" filterToQuery={q => ({ q })} />
        </ReferenceInput>
    );
};

const OpenItemList = () => (
    <PlainList readOnly search={false} rowClick={toDocument} sort={{ field: 'dueDate', order: 'ASC' }} filters={[...openItemFilters, <PartnerInput key="partnerId" source="partnerId" />]}>
        <DataTable.Col source="documentNumber" field={NumberField} disableSort />
        <DataTable.Col source="partnerName" disableSort />
        <DataTable.Col source="date" field={DayField} disableSort />
        <DataTable.Col source="dueDate" field={DayField} />
        <DataTable.Col source="total" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="open" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="held" disableSort><BooleanField source="held" /></DataTable.Col>
    </PlainList>
);

export default { list: OpenItemList, icon: ListAltIcon };
