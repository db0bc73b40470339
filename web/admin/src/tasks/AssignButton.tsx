import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { usePermissions, useRecordContext, useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import { AssignDialog } from './AssignDialog';
import type { Task } from './task';

const supervisors = ['process-owner', 'administrator'];

/** Hands a task to a colleague of its group; for members of the group and supervisors. */
export const AssignButton = () => {
    const translate = useTranslate();
    const { permissions } = usePermissions<string[]>();
    const task = useRecordContext<Task>()!;
    const [open, setOpen] = useState(false);
    const assign = useAction<{ assignee: string }>(`/api/tasks/${task.id}/assign`, { done: 'quayside.task.assign.done', onDone: () => setOpen(false) });
    const may = permissions?.some(role => supervisors.includes(role) || task.candidateGroups.includes(role));
    if (task.state !== 'CREATED' || !task.candidateGroups.length || !may) return null;
    return (
        <>
            <Button startIcon={<PersonAddIcon fontSize="small" />} onClick={() => setOpen(true)}>{translate('quayside.task.assign.open')}</Button>
            {open && <AssignDialog taskId={task.id} busy={assign.isPending} onClose={() => setOpen(false)} onAssign={assignee => assign.mutate({ assignee })} />}
        </>
    );
};
