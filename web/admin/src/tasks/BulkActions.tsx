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
    const { selectedIds } = useListContext<Task>();
    const [assigning, setAssigning] = useState(false);
    const claim = useBulk('/api/tasks/bulk-claim');
    const assign = useBulk('/api/tasks/bulk-assign', () => setAssigning(false));
    if (selectedIds.length > BULK_LIMIT) return <Typography variant="body2">{translate('quayside.task.bulk.tooMany', { limit: BULK_LIMIT })}</Typography>;
    return (
        <>
            {bulkDecisions.map(decision => <BulkDecideButton key={decision} decision={decision} />)}
            <Button startIcon={<BackHandIcon />} loading={claim.send.isPending} onClick={() => claim.send.mutate({ ids: selectedIds })}>
                {translate('quayside.task.bulk.claim', { smart_count: selectedIds.length })}
            </Button>
            <Button startIcon={<PersonAddIcon />} onClick={() => setAssigning(true)}>{translate('quayside.task.bulk.assign', { smart_count: selectedIds.length })}</Button>
            {assigning && (
                <AssignDialog taskId={selectedIds[0]} busy={assign.send.isPending} onClose={() => setAssigning(false)}
                    onAssign={assignee => assign.send.mutate({ ids: selectedIds, assignee })} />
            )}
            {claim.dialog}
            {assign.dialog}
        </>
    );
};
