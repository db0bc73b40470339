import BellIcon from '@mui/icons-material/NotificationsNoneOutlined';
import { Box, Button, Chip, Typography } from '@mui/material';
import { Link, useNavigate } from 'react-router';
import { BooleanInput, DataTable, FilterButton, List, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { RelativeField } from '../common/fields';
import { targetOf, type Notice } from './notice';
import { useReading } from './useNotices';

const Subject = (_: { source?: string }) => {
    const notice = useRecordContext<Notice>()!;
    return (
        <Box sx={{ minWidth: 240 }}>
            <Typography variant="body2" sx={{ fontWeight: notice.readAt ? 400 : 620 }}>{notice.subject}</Typography>
            <Typography variant="caption" color="text.secondary" sx={{ whiteSpace: 'pre-line' }}>{notice.text}</Typography>
        </Box>
    );
};

const Kind = (_: { source?: string }) => {
    const translate = useTranslate();
    return <Chip size="small" variant="outlined" label={translate(`quayside.notice.kind.${useRecordContext<Notice>()!.kind}`)} />;
};

const Actions = () => {
    const translate = useTranslate();
    const { readAll } = useReading();
    return (
        <TopToolbar>
            <Button onClick={() => readAll.mutate()}>{translate('quayside.notice.readAll')}</Button>
            <Button component={Link} to="/notifications">{translate('quayside.notice.settings')}</Button>
            <FilterButton />
        </TopToolbar>
    );
};

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<BellIcon />} title={translate('quayside.notice.empty')} text={translate('quayside.notice.emptyText')} />;
};

/** Everything that the user was told, the newest first. */
export const NoticeList = () => {
    const navigate = useNavigate();
    const { read } = useReading();
    return (
        <List sort={{ field: 'createdAt', order: 'DESC' }} perPage={25} empty={false} exporter={false} filters={[<BooleanInput key="unread" source="unread" />]} actions={<Actions />}>
            <DataTable bulkActionButtons={false} empty={<Empty />}
                rowClick={(_id, _resource, record) => {
                    read.mutate(record as Notice);
                    navigate(targetOf(record as Notice));
                    return false;
                }}>
                <DataTable.Col source="subject" field={Subject} disableSort />
                <DataTable.Col source="kind" field={Kind} disableSort />
                <DataTable.Col source="companyCode" disableSort />
                <DataTable.Col source="createdAt" field={RelativeField} disableSort />
            </DataTable>
        </List>
    );
};
