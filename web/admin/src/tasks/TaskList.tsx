import { DataTable, List } from 'react-admin';
export const TaskList = () => <List><DataTable><DataTable.Col source="title" /></DataTable></List>;
