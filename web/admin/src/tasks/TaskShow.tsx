import { Title, useRecordContext } from 'react-admin';
import { DocumentPage } from '../common/DocumentPage';
import { PageSkeleton } from '../common/PageSkeleton';
import type { Task } from './task';
import { TaskPage } from './TaskPage';

const Content = () => {
    const task = useRecordContext<Task>();
    return task ? <><Title title={task.title.startsWith(task.businessKey) ? task.title : `${task.businessKey} · ${task.title}`} /><TaskPage key={task.id} task={task} /></> : <PageSkeleton />;
};

export const TaskShow = () => <DocumentPage><Content /></DocumentPage>;
