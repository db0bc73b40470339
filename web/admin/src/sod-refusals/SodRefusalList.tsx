import { DataTable, useRecordContext, useTranslate } from 'react-admin';
import { MomentField, PersonField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RuleField } from '../sod/RuleField';

const Attempt = (_: { source?: string }) => {
    const translate = useTranslate();
    const attempt = useRecordContext()?.attempt;
    return attempt ? <>{translate(`quayside.sod.attempts.${attempt}`)}</> : null;
};

/** Attempts that segregation of duties stopped. */
export const SodRefusalList = () => (
    <PlainList sort={{ field: 'refusedAt', order: 'DESC' }} rowClick={false} readOnly hiddenColumns={['ip', 'companyCode']}>
        <DataTable.Col source="refusedAt" field={MomentField} />
        <DataTable.Col source="username" field={PersonField} />
        <DataTable.Col source="onBehalfOf" disableSort field={PersonField} />
        <DataTable.Col source="attempt" field={Attempt} disableSort />
        <DataTable.Col source="businessKey" />
        <DataTable.Col source="rule" field={RuleField} />
        <DataTable.Col source="reason" disableSort />
        <DataTable.Col source="ip" disableSort />
        <DataTable.Col source="companyCode" disableSort />
    </PlainList>
);
