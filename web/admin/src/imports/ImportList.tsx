import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { CreateButton, DataTable, List, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { MomentField, PersonField, StatusField } from '../common/fields';
import type { Import } from './import';

const Kind = (_: { source?: string }) => {
    const translate = useTranslate();
    const type = useRecordContext<Import>()?.type ?? '';
    return <>{translate(`resources.${type}.name`, { smart_count: 2, _: type })}</>;
};

const Empty = () => {
    const translate = useTranslate();
    return (
        <EmptyState icon={<UploadFileIcon />} title={translate('quayside.import.empty')} text={translate('quayside.import.emptyText')}
            action={<CreateButton label="quayside.import.new" variant="contained" />} />
    );
};

export const ImportList = () => (
    <List sort={{ field: 'createdAt', order: 'DESC' }} perPage={25} empty={false}
        actions={<TopToolbar><CreateButton label="quayside.import.new" variant="contained" /></TopToolbar>}>
        <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />}>
            <DataTable.Col source="createdAt" field={MomentField} />
            <DataTable.Col source="type" field={Kind} disableSort />
            <DataTable.Col source="fileName" disableSort />
            <DataTable.Col source="status" field={StatusField} disableSort />
            <DataTable.NumberCol source="rows" disableSort />
            <DataTable.NumberCol source="errorCount" disableSort />
            <DataTable.Col source="createdBy" disableSort field={PersonField} />
            <DataTable.Col source="companyCode" disableSort />
        </DataTable>
    </List>
);
