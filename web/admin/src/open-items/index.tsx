import ListAltIcon from '@mui/icons-material/ListAltOutlined';
import { AutocompleteInput, BooleanField, DataTable, DateInput, ReferenceInput, SelectInput, useListContext, useRecordContext, type RaRecord } from 'react-admin';
import { DayField, MoneyField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { reportCompany } from '../common/reportFilters';
import { SourceLink } from '../journal-entries/SourceLink';

const sides = ['PAYABLE', 'RECEIVABLE'].map(id => ({ id, name: `quayside.status.${id}` }));

export const reportItemFilters = [
    <DateInput key="asOf" source="asOf" alwaysOn />,
    <SelectInput key="side" source="side" choices={sides} alwaysOn />,
    reportCompany,
];

interface OpenItem extends RaRecord {
    documentType?: string | null;
    documentId?: string | null;
    documentNumber?: string | null;
}

const Document = () => {
    const item = useRecordContext<OpenItem>();
    return item?.documentType && item.documentId ? <SourceLink type={item.documentType} id={item.documentId} number={item.documentNumber} /> : <>–</>;
};

/** Vendors or customers, by the side that is looked at. */
const PartnerInput = ({ source }: { source: string }) => {
    const { filterValues } = useListContext();
    return (
        <ReferenceInput source={source} reference={filterValues.side === 'RECEIVABLE' ? 'customers' : 'vendors'} sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteInput optionText="name" filterToQuery={q => ({ q })} />
        </ReferenceInput>
    );
};

const openItemFilters = [...reportItemFilters, <PartnerInput key="partnerId" source="partnerId" />];

const OpenItemList = () => (
    <PlainList readOnly search={false} rowClick={false} sort={{ field: 'dueDate', order: 'ASC' }} filters={openItemFilters}>
        <DataTable.Col source="documentNumber" disableSort><Document /></DataTable.Col>
        <DataTable.Col source="partnerName" disableSort />
        <DataTable.Col source="date" field={DayField} disableSort />
        <DataTable.Col source="dueDate" field={DayField} />
        <DataTable.Col source="total" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="open" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="held" disableSort><BooleanField source="held" /></DataTable.Col>
    </PlainList>
);

export default { list: OpenItemList, icon: ListAltIcon };
