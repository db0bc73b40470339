import GavelIcon from '@mui/icons-material/GavelOutlined';
import { DataTable, List, SearchInput, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { MomentField, MoneyField, NumberField, StatusField } from '../common/fields';
import { StatusTabs } from '../common/StatusTabs';
import { ExportMenu } from '../export/ExportMenu';

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<GavelIcon />} title={translate('quayside.claim.empty')} text={translate('quayside.claim.emptyText')} />;
};

const Resolution = () => {
    const translate = useTranslate();
    const resolution = useRecordContext()?.resolution;
    return <>{resolution ? translate(`quayside.claimResolution.${resolution}`) : ''}</>;
};

/** What is claimed of vendors; a claim is settled by its task. */
export const ClaimList = () => (
    <List filters={[<SearchInput key="q" source="q" alwaysOn />]} sort={{ field: 'openedAt', order: 'DESC' }} perPage={25} empty={false}
        actions={<TopToolbar><ExportMenu /></TopToolbar>}>
        <StatusTabs statuses={['OPEN', 'RESOLVED', 'CANCELLED']} />
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />}>
            <DataTable.Col source="number" field={NumberField} />
            <DataTable.Col source="vendorName" />
            <DataTable.Col source="status" field={StatusField} />
            <DataTable.Col source="claimed" field={MoneyField} align="right" disableSort />
            <DataTable.Col source="openedAt" field={MomentField} />
            <DataTable.Col source="sentAt" field={MomentField} disableSort />
            <DataTable.Col source="resolution" disableSort><Resolution /></DataTable.Col>
            <DataTable.Col source="comment" disableSort />
            <DataTable.Col source="resolvedAt" field={MomentField} />
        </DataTable>
    </List>
);
