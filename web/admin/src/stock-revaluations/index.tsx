import PriceChangeIcon from '@mui/icons-material/PriceChangeOutlined';
import { DataTable, Title, TextInput, maxLength, required, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Attachments } from '../collaboration/Attachments';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { MomentField, MoneyField, NumberField, PersonField, PriceField, StatusField } from '../common/fields';
import { CompanyInput, DecimalInput } from '../common/inputs';
import { createPage } from '../common/pages';
import { PageSkeleton } from '../common/PageSkeleton';
import { PlainList } from '../common/PlainList';
import { ProductInput } from '../common/references';
import { StatusTabs } from '../common/StatusTabs';
import { TwoColumns } from '../common/TwoColumns';
import { useHasRole } from '../providers/me';
import { CurrentCost } from './CurrentCost';
import type { Revaluation } from './revaluation';
import { RevaluationFacts } from './RevaluationFacts';

const RevaluationList = () => (
    <PlainList rowClick="show" sort={{ field: 'requestedAt', order: 'DESC' }} above={<StatusTabs statuses={['IN_APPROVAL', 'POSTED', 'REJECTED']} />}>
        <DataTable.Col source="number" field={NumberField} />
        <DataTable.Col source="sku" disableSort />
        <DataTable.Col source="name" disableSort />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="newUnitCost" field={PriceField} align="right" disableSort />
        <DataTable.Col source="difference" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="reason" disableSort />
        <DataTable.Col source="requestedBy" field={PersonField} />
        <DataTable.Col source="requestedAt" field={MomentField} />
        <DataTable.Col source="companyCode" />
    </PlainList>
);

/** What it has posted, for those who read the books. */
const Entry = ({ revaluation }: { revaluation: Revaluation }) => {
    const translate = useTranslate();
    const reads = useHasRole('accountant', 'auditor', 'administrator');
    const { data: [entry] = [] } = useGetList('journal-entries', {
        filter: { companyCode: revaluation.companyCode, sourceType: 'stock-revaluation', sourceId: revaluation.id }, pagination: { page: 1, perPage: 1 },
    }, { enabled: reads && revaluation.status === 'POSTED' });
    return entry ? <Fact label={translate('resources.journal-entries.name', { smart_count: 1 })}><Link to={`/journal-entries/${entry.id}/show`}>{entry.number}</Link></Fact> : null;
};

const Content = () => {
    const revaluation = useRecordContext<Revaluation>();
    if (!revaluation) return <PageSkeleton />;
    return (
        <>
            <Title title={revaluation.number} />
            <TwoColumns main={<RevaluationFacts revaluation={revaluation}><Entry revaluation={revaluation} /></RevaluationFacts>} side={<Attachments documentType="stock-revaluation" documentId={String(revaluation.id)} />} />
        </>
    );
};

const RevaluationShow = () => <DocumentPage><Content /></DocumentPage>;

const inputs = (
    <>
        <CompanyInput />
        <ProductInput source="productId" validate={required()} />
        <DecimalInput source="newUnitCost" isRequired />
        <TextInput source="reason" multiline validate={[required(), maxLength(500)]} />
        <CurrentCost />
    </>
);

export default { list: RevaluationList, show: RevaluationShow, create: createPage(inputs), icon: PriceChangeIcon, recordRepresentation: 'number' };
