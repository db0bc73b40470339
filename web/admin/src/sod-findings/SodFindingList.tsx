import GppGoodIcon from '@mui/icons-material/GppGoodOutlined';
import { Link } from 'react-router';
import { DataTable, DateInput, useRecordContext, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { documentPage } from '../common/documentPages';
import { MomentField, PersonField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RuleField } from '../sod/RuleField';

const Document = (_: { source?: string }) => {
    const record = useRecordContext();
    if (!record) return null;
    const page = documentPage(record.documentType, record.documentId);
    return page ? <Link to={page}>{record.number}</Link> : <>{record.number}</>;
};

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<GppGoodIcon />} title={translate('quayside.sod.noFindings')} text={translate('quayside.sod.noFindingsText')} />;
};

/** What was done on cases, whatever should have stopped it: two duties by one person, and steps in the wrong order. */
export const SodFindingList = () => (
    <PlainList sort={{ field: 'secondAt', order: 'DESC' }} rowClick={false} readOnly hiddenColumns={['firstAt']} empty={<Empty />} search={false}
        filters={[<DateInput key="since" source="since" alwaysOn />]}>
        <DataTable.Col source="secondAt" field={MomentField} />
        <DataTable.Col source="rule" field={RuleField} />
        <DataTable.Col source="number" field={Document} />
        <DataTable.Col source="otherNumber" disableSort />
        <DataTable.Col source="username" disableSort field={PersonField} />
        <DataTable.Col source="onBehalfOf" disableSort field={PersonField} />
        <DataTable.Col source="firstAt" field={MomentField} disableSort />
        <DataTable.Col source="companyCode" />
    </PlainList>
);
