import SwapHorizIcon from '@mui/icons-material/SwapHorizOutlined';
import { Chip } from '@mui/material';
import { BooleanInput, CreateButton, DataTable, DeleteWithConfirmButton, FilterButton, List, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { useProcessName } from '../common/processes';
import { MoneyField, MomentField, PersonName } from '../common/fields';

const State = (_: { source?: string }) => {
    const translate = useTranslate();
    const record = useRecordContext();
    const state = record?.active ? 'active' : new Date(record?.validUntil) < new Date() ? 'ended' : 'coming';
    return <Chip size="small" variant="outlined" color={state === 'active' ? 'success' : 'default'} label={translate(`quayside.delegation.${state}`)} />;
};

/** Without companies or processes it holds for all of them. */
const Scope = ({ source }: { source: 'companyCode' | 'processIds' }) => {
    const translate = useTranslate();
    const nameOf = useProcessName();
    const value = useRecordContext()?.[source];
    const names = source === 'processIds' ? (value ?? []).map(nameOf).join(', ') : value;
    return <>{names || translate('quayside.delegation.all')}</>;
};

const Empty = () => {
    const translate = useTranslate();
    return (
        <EmptyState icon={<SwapHorizIcon />} title={translate('quayside.delegation.empty')} text={translate('quayside.delegation.emptyText')}
            action={<CreateButton label="quayside.delegation.new" variant="contained" />} />
    );
};

export const DelegationList = () => (
    <List
        sort={{ field: 'validFrom', order: 'DESC' }} perPage={25} empty={false} filters={[<BooleanInput key="active" source="active" />]}
        actions={<TopToolbar><FilterButton /><CreateButton label="quayside.delegation.new" variant="contained" /></TopToolbar>}
    >
        <DataTable bulkActionButtons={false} empty={<Empty />}>
            <DataTable.Col source="delegator"><PersonName source="delegator" nameSource="delegatorName" /></DataTable.Col>
            <DataTable.Col source="delegate"><PersonName source="delegate" nameSource="delegateName" /></DataTable.Col>
            <DataTable.Col source="validFrom" field={MomentField} />
            <DataTable.Col source="validUntil" field={MomentField} />
            <DataTable.Col source="active" field={State} disableSort />
            <DataTable.Col source="companyCode" field={Scope} />
            <DataTable.Col source="processIds" field={Scope} disableSort />
            <DataTable.Col source="amountCap" field={MoneyField} align="right" disableSort />
            <DataTable.Col source="reason" disableSort />
            <DataTable.Col label=" " align="right">
                <DeleteWithConfirmButton label="quayside.delegation.end" confirmTitle="quayside.delegation.endTitle" confirmContent="quayside.delegation.endText" mutationMode="pessimistic" redirect={false} />
            </DataTable.Col>
        </DataTable>
    </List>
);
