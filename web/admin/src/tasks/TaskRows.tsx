import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useListContext, useNotify, useRedirect, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { post } from '../providers/http';
import { errorText } from '../providers/problem';
import { BulkResults } from './BulkResults';
import { DecisionDialog } from './DecisionDialog';
import type { Decision } from './decisions';
import { isApproval, type Task } from './task';
import { TaskCards } from './TaskCards';
import { TaskTable } from './TaskTable';
import { viewOf } from './TaskTabs';
import { useTaskShortcuts } from './useTaskShortcuts';
import { useVanishedTasks } from './useVanishedTasks';

interface Props {
    wide: boolean;
    onHelp: () => void;
    emptyIcon: ReactNode;
}

export const TaskRows = ({ wide, onHelp, emptyIcon }: Props) => {
    const translate = useTranslate();
    const notify = useNotify();
    const redirect = useRedirect();
    const queries = useQueryClient();
    const { data, total, isPending, filterValues } = useListContext<Task>();
    const [deciding, setDeciding] = useState<{ task: Task; decision: Decision } | null>(null);
    const claim = useMutation({
        mutationFn: (task: Task) => post(`/api/tasks/${task.id}/claim`, {}),
        onSuccess: () => notify('quayside.task.claimed', { type: 'success' }),
        onError: error => notify(errorText(error), { type: 'warning' }),
        onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
    });
    useVanishedTasks();
    const focused = useTaskShortcuts(data ?? [], {
        open: task => redirect('show', 'tasks', task.id),
        claim: task => claim.mutate(task),
        decide: (task, decision) =>
            isApproval(task) ? setDeciding({ task, decision }) : redirect('show', 'tasks', task.id),
        help: onHelp,
    });
    const view = viewOf(filterValues);
    return (
        <>
            <BulkResults>
                {!isPending && total === 0 ? (
                    <EmptyState icon={emptyIcon} title={translate(`quayside.task.empty.${view}`)} text={translate('quayside.task.empty.text')} />
                ) : wide ? <TaskTable focused={focused} /> : <TaskCards />}
            </BulkResults>
            {deciding && <DecisionDialog {...deciding} onClose={() => setDeciding(null)} />}
        </>
    );
};
