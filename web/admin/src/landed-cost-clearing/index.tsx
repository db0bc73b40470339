import CompareArrowsIcon from '@mui/icons-material/CompareArrowsOutlined';
import { DataTable, SelectInput, useRecordContext, useTranslate } from 'react-admin';
import { DayField, MoneyField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { ReportProof } from '../common/ReportProof';
import { asOfToday, reportCompany, reportUntil } from '../common/reportFilters';
import { SourceLink } from '../journal-entries/SourceLink';
import { LinkButton } from './LinkButton';
import type { OpenCost } from './openCost';

const sides = ['BILL', 'COST'].map(id => ({ id, name: `quayside.ledger.side.${id}` }));

const Side = () => {
    const translate = useTranslate();
    const row = useRecordContext<OpenCost>();
    return <>{row && translate(`quayside.ledger.side.${row.side}`)}</>;
};

const Document = () => {
    const row = useRecordContext<OpenCost>();
    return row ? <SourceLink type={row.documentType} id={row.documentId} number={row.documentNumber} /> : null;
};

/** Bills of carriers and customs that are not divided, and landed costs that nobody has billed. */
const ClearingList = () => (
    <PlainList readOnly search={false} rowClick={false} sort={{ field: 'since', order: 'ASC' }} filterDefaultValues={asOfToday()} above={<ReportProof />}
        filters={[reportUntil, <SelectInput key="side" source="side" choices={sides} alwaysOn />, reportCompany]}>
        <DataTable.Col source="side" disableSort><Side /></DataTable.Col>
        <DataTable.Col source="documentNumber"><Document /></DataTable.Col>
        <DataTable.Col source="description" disableSort />
        <DataTable.Col source="since" field={DayField} />
        <DataTable.Col source="amount" field={MoneyField} align="right" />
        <DataTable.Col label={false}><LinkButton /></DataTable.Col>
    </PlainList>
);

export default { list: ClearingList, icon: CompareArrowsIcon };
