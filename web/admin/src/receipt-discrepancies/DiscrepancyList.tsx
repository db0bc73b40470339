import ReportIcon from '@mui/icons-material/ReportProblemOutlined';
import { DataTable, DateInput, FilterButton, FunctionField, List, SearchInput, SelectInput, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { MomentField, PersonField, QuantityField } from '../common/fields';
import { RecordLink } from '../common/RecordLink';
import { ExportMenu } from '../export/ExportMenu';
import type { Discrepancy } from '../goods-receipts/receipt';
import { useHasRole } from '../providers/me';
import { OpenNonconformance } from './OpenNonconformance';
import { WithdrawDiscrepancy } from './WithdrawDiscrepancy';

const TYPES = ['OVER', 'SHORT', 'DAMAGED', 'WRONG_ITEM', 'WRONG_LOT', 'MISSING_PAPER', 'LATE'].map(id => ({ id, name: `quayside.discrepancyType.${id}` }));

const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <SelectInput key="type" source="type" choices={TYPES} />,
    <DateInput key="loggedFrom" source="loggedFrom" />,
    <DateInput key="loggedTo" source="loggedTo" />,
];

const TypeName = () => <>{useTranslate()(`quayside.discrepancyType.${useRecordContext()?.type}`)}</>;

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<ReportIcon />} title={translate('quayside.discrepancy.empty')} text={translate('quayside.discrepancy.emptyText')} />;
};

/** What was not as it should be when goods came. */
export const DiscrepancyList = () => {
    const receiver = useHasRole('receiver');
    return (
        <List filters={filters} sort={{ field: 'loggedAt', order: 'DESC' }} perPage={25} empty={false} actions={<TopToolbar><FilterButton /><ExportMenu /></TopToolbar>}>
            <DataTable bulkActionButtons={false} rowClick={(_id, _resource, record) => `/goods-receipts/${record.receiptId}/show`} empty={<Empty />}>
                <DataTable.Col source="type"><TypeName /></DataTable.Col>
                <DataTable.Col source="vendorName" />
                <DataTable.Col source="receiptNumber"><RecordLink source="receiptNumber" to="goods-receipts" id="receiptId" /></DataTable.Col>
                <DataTable.Col source="orderNumber"><RecordLink source="orderNumber" to="purchase-orders" id="orderId" /></DataTable.Col>
                <DataTable.Col source="productSku" />
                <DataTable.Col source="quantity" field={QuantityField} align="right" disableSort />
                <DataTable.Col source="lotNumber" disableSort />
                <DataTable.Col source="note" disableSort />
                <DataTable.Col source="loggedAt" field={MomentField} />
                <DataTable.Col source="loggedBy" disableSort field={PersonField} />
                <DataTable.Col label=" " align="right"><FunctionField<Discrepancy> render={each => <><OpenNonconformance discrepancy={each} />{receiver && <WithdrawDiscrepancy discrepancy={each} />}</>} /></DataTable.Col>
            </DataTable>
        </List>    );
};
