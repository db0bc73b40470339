import { DataTable, FunctionField, useTranslate } from 'react-admin';
import { MoneyField } from '../common/fields';
import { PlainList } from '../common/PlainList';

const STANDARD = '*';

const Company = (_: { source?: string }) => {
    const translate = useTranslate();
    return <FunctionField render={({ companyCode }) => (companyCode === STANDARD ? translate('quayside.levelSetting.standard') : companyCode)} />;
};

const DocumentType = (_: { source?: string }) => {
    const translate = useTranslate();
    return <FunctionField render={({ documentType }) => translate(`quayside.bulkRule.${documentType}`, { _: documentType })} />;
};

/** The standard is nobody's to change here: a company adds a rule of its own. */
export const BulkApprovalRuleList = () => (
    <PlainList sort={{ field: 'companyCode', order: 'ASC' }} rowClick={(_id, _resource, record) => (record.companyCode === STANDARD ? false : 'edit')}>
        <DataTable.Col source="companyCode" field={Company} />
        <DataTable.Col source="documentType" field={DocumentType} />
        <DataTable.Col source="approveBelow" field={MoneyField} align="right" disableSort />
    </PlainList>
);
