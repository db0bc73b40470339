import { Badge, Box, Tab, Tabs } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { TaskCounts } from './task';
import { useTaskCounts } from './useTaskCounts';

interface View {
    key: string;
    filter: { view: string };
    count?: keyof TaskCounts;
}

export const views: View[] = [
    { key: 'groups', filter: { view: 'groups' }, count: 'groups' },
    { key: 'mine', filter: { view: 'mine' }, count: 'mine' },
    { key: 'delegated', filter: { view: 'delegated' }, count: 'delegated' },
    { key: 'overdue', filter: { view: 'overdue' }, count: 'overdue' },
    { key: 'later', filter: { view: 'later' } },
    { key: 'completed', filter: { view: 'completed' } },
];

export const taskViewLink = (filter: View['filter']) => `/tasks?filter=${encodeURIComponent(JSON.stringify(filter))}`;

export const viewOf = (filter: { view?: string }): string => views.find(({ key }) => key === filter.view)?.key ?? 'groups';

export const TaskTabs = () => {
    const translate = useTranslate();
    const { data: counts } = useTaskCounts();
    const { filterValues, displayedFilters, setFilters } = useListContext();
    const { view: _view, ...others } = filterValues;
    return (
        <Tabs
            value={viewOf(filterValues)} variant="scrollable" scrollButtons="auto" aria-label={translate('quayside.task.views')}
            onChange={(_, key) => setFilters({ ...others, ...views.find(view => view.key === key)!.filter }, displayedFilters)}
            sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}
        >
            {views.map(({ key, count }) => (
                <Tab key={key} value={key} label={
                    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
                        {translate(`quayside.task.view.${key}`)}
                        {count && counts && (
                            <Badge
                                badgeContent={counts[count]} showZero max={9999}
                                color={key === 'overdue' && counts.overdue ? 'error' : 'secondary'}
                                sx={{ '& .MuiBadge-badge': { position: 'static', transform: 'none', opacity: counts[count] ? 1 : 0.45 } }}
                            />
                        )}
                    </Box>
                } />
            ))}
        </Tabs>
    );
};
