import GppGoodIcon from '@mui/icons-material/GppGoodOutlined';
import { Button, Chip } from '@mui/material';
import { Link } from 'react-router';
import { DataTable, SelectInput, useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { DayField, PersonField, RolesField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RuleField } from '../sod/RuleField';

const statuses = ['OPEN', 'ACCEPTED', 'LAPSED'].map(id => ({ id, name: `quayside.sod.status.${id}` }));

const Status = (_: { source?: string }) => {
    const translate = useTranslate();
    const status = useRecordContext()?.status;
    return <Chip size="small" variant="outlined" color={status === 'ACCEPTED' ? 'success' : 'warning'} label={translate(`quayside.sod.status.${status}`)} />;
};

/** Who may answer for a conflict accepts it here, with whose conflict it is filled in. */
const Accept = () => {
    const translate = useTranslate();
    const record = useRecordContext();
    const { canAccess } = useCanAccess({ resource: 'sod-risks', action: 'create' });
    if (!record || !canAccess) return null;
    const { companyCode, username, rule } = record;
    return record.riskId
        ? <Button size="small" component={Link} to={`/sod-risks/${record.riskId}`}>{translate('quayside.sod.change')}</Button>
        : <Button size="small" component={Link} to="/sod-risks/create" state={{ record: { companyCode, username, rule } }}>{translate('quayside.sod.accept')}</Button>;
};

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<GppGoodIcon />} title={translate('quayside.sod.none')} text={translate('quayside.sod.noneText')} />;
};

/** Who could do what one person must not do, and what of it is accepted. */
export const SodConflictList = () => (
    <PlainList sort={{ field: 'name', order: 'ASC' }} rowClick={false} readOnly hiddenColumns={['reason']} empty={<Empty />}
        filters={[<SelectInput key="status" source="status" choices={statuses} alwaysOn />]}>
        <DataTable.Col source="name" />
        <DataTable.Col source="companyCode" />
        <DataTable.Col source="rule" field={RuleField} />
        <DataTable.Col source="firstRoles" disableSort field={RolesField} />
        <DataTable.Col source="secondRoles" disableSort field={RolesField} />
        <DataTable.Col source="status" field={Status} />
        <DataTable.Col source="owner" disableSort field={PersonField} />
        <DataTable.Col source="reason" disableSort />
        <DataTable.Col source="validUntil" field={DayField} disableSort />
        <DataTable.Col label=" " align="right"><Accept /></DataTable.Col>
    </PlainList>
);
