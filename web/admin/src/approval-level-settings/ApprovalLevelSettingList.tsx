import { DataTable, FunctionField, useTranslate } from 'react-admin';
import { PlainList } from '../common/PlainList';
import { Vacancies } from './Vacancies';

export const STANDARD = '*';

const Company = (_: { source?: string }) => {
    const translate = useTranslate();
    return <FunctionField render={({ companyCode }) => (companyCode === STANDARD ? translate('quayside.levelSetting.standard') : companyCode)} />;
};

/** The standard is nobody's to change here: a company adds a row of its own. */
export const ApprovalLevelSettingList = () => (
    <PlainList sort={{ field: 'companyCode', order: 'ASC' }} above={<Vacancies />} rowClick={(_id, _resource, record) => (record.companyCode === STANDARD ? false : 'edit')}>
        <DataTable.Col source="companyCode" field={Company} />
        <DataTable.Col source="level" />
        <DataTable.NumberCol source="reminderHours" />
        <DataTable.NumberCol source="dueHours" />
        <DataTable.NumberCol source="escalationHours" />
    </PlainList>
);
