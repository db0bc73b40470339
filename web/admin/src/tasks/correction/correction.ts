import { useQuery } from '@tanstack/react-query';
import type { Change } from '../../context/revision';
import { get } from '../../providers/http';
import type { Task } from '../task';

/** A task that the requester answers by changing the requisition itself. */
export const isCorrection = (task: Pick<Task, 'elementId' | 'state'>) =>
    task.elementId === 'UserTask_CorrectRequisition' && task.state === 'CREATED';

/** A task that the proposer of an amendment answers by changing the amendment itself. */
export const isAmendmentCorrection = (task: Pick<Task, 'elementId' | 'state'>) =>
    task.elementId === 'UserTask_CorrectAmendment' && task.state === 'CREATED';

/** What has been changed and saved since the approvers saw the requisition. */
export const usePendingChanges = (id: string) =>
    useQuery({
        queryKey: ['requisitions', 'pending-changes', id],
        queryFn: ({ signal }) => get<Change[]>(`/api/requisitions/${id}/pending-changes`, signal),
    });
