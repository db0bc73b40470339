import BackHandIcon from '@mui/icons-material/BackHandOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { AssignDialog } from './AssignDialog';
import { BulkDecideButton, bulkDecisions } from './BulkDecideButton';
import { BULK_LIMIT, type Task } from './task';
import { useBulk } from './useBulk';

/** What can be done with several tasks at once. The server looks at each by itself and says what became of it. */
export const BulkActions = () => {
    const translate = useTranslate();
    const { selectedIds, data } = useListContext<Task>();
    const [assigning, setAssigning] = useState(false);
    const claim = useBulk('/api/tasks/bulk-claim');
    const assign = useBulk('/api/tasks/bulk-assign', () => setAssigning(false));
    if (selectedIds.length > BULK_LIMIT) return <Typography variant="body2">{translate('quayside.task.bulk.tooMany', { limit: BULK_LIMIT })}</Typography>;
    const elsewhere = selectedIds.filter(id => !data?.some(task => task.id === id)).length;
    return (
        <>
            {elsewhere > 0 && <Typography variant="caption" color="text.secondary">{translate('quayside.task.bulk.elsewhere', { smart_count: elsewhere })}</Typography>}
            {bulkDecisions.map(decision => <BulkDecideButton key={decision} decision={decision} />)}
            <Button startIcon={<BackHandIcon />} loading={claim.isPending} onClick={() => claim.mutate({ ids: selectedIds })}>
                {translate('quayside.task.bulk.claim', { smart_count: selectedIds.length })}
            </Button>
            <Button startIcon={<PersonAddIcon />} onClick={() => setAssigning(true)}>{translate('quayside.task.bulk.assign', { smart_count: selectedIds.length })}</Button>
            {assigning && (
                <AssignDialog taskId={selectedIds[0]} busy={assign.isPending} onClose={() => setAssigning(false)}
                    onAssign={assignee => assign.mutate({ ids: selectedIds, assignee })} />
            )}
        </>
    );
};
