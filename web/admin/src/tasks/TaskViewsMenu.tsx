import { Badge } from '@mui/material';
import { Menu, useTranslate } from 'react-admin';
import { taskViewLink, views } from './TaskTabs';
import { useTaskCounts } from './useTaskCounts';

/** The views of the task list that have something to do in them, with how much. */
export const TaskViewsMenu = () => {
    const translate = useTranslate();
    const { data: counts } = useTaskCounts();
    return (
        <>
            {views.filter(({ count }) => count && counts?.[count]).map(({ key, count, filter }) => (
                <Menu.Item key={key} to={taskViewLink(filter)} primaryText={translate(`quayside.task.view.${key}`)} sx={{ pl: 3 }}
                    leftIcon={<Badge badgeContent={counts?.[count!]} max={999} color={key === 'overdue' ? 'error' : 'secondary'} sx={{ '& .MuiBadge-badge': { position: 'static', transform: 'none' } }} />} />
            ))}
        </>
    );
};
