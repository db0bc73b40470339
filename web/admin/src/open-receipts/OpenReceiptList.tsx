import { DataTable, NumberInput, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { DayField, MoneyField, QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { ReportProof } from '../common/ReportProof';
import { asOfToday, reportCompany, reportUntil } from '../common/reportFilters';
import { SourceLink } from '../journal-entries/SourceLink';

interface OpenReceipt extends RaRecord {
    kind: 'RECEIVED' | 'BILLED' | 'OTHER';
    documentType: string;
    documentId: string;
    documentNumber?: string | null;
}

const Kind = () => {
    const translate = useTranslate();
    const row = useRecordContext<OpenReceipt>();
    return <>{row && translate(`quayside.ledger.openKind.${row.kind}`)}</>;
};

const Document = () => {
    const row = useRecordContext<OpenReceipt>();
    return row ? <SourceLink type={row.documentType} id={row.documentId} number={row.documentNumber} /> : null;
};

/** Goods received and not invoiced, and the other way round: together what the account holds. */
export const OpenReceiptList = () => (
    <PlainList
        readOnly search={false} rowClick={false} sort={{ field: 'since', order: 'ASC' }} filterDefaultValues={asOfToday()} above={<ReportProof />}
        filters={[reportUntil, <NumberInput key="olderThanDays" source="olderThanDays" min={0} step={1} />, reportCompany]}
    >
        <DataTable.Col source="kind" disableSort><Kind /></DataTable.Col>
        <DataTable.Col source="documentNumber"><Document /></DataTable.Col>
        <DataTable.Col source="since" field={DayField} />
        <DataTable.NumberCol source="ageDays" />
        <DataTable.Col source="sku"><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="name" disableSort />
        <DataTable.Col source="quantity" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="received" field={MoneyField} align="right" />
        <DataTable.Col source="open" field={MoneyField} align="right" />
    </PlainList>
);
