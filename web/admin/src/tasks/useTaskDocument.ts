import type { Task } from './task';
import { useTaskForm } from './useTaskForm';

/** What the task is about; tasks of the purchasing process itself only name the requisition among their variables. */
export const useTaskDocument = (task: Task): { documentType?: string; documentId?: string } => {
    const { data } = useTaskForm(task.id, task.state === 'CREATED');
    if (task.documentId) return { documentType: task.documentType, documentId: task.documentId };
    const requisitionId = data?.variables.requisitionId;
    return requisitionId ? { documentType: 'requisition', documentId: String(requisitionId) } : {};
};
