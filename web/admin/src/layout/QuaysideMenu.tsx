import HomeIcon from '@mui/icons-material/SpaceDashboardOutlined';
import { Badge, Box, Typography } from '@mui/material';
import { Fragment, createElement, type ReactElement } from 'react';
import { Menu, useGetResourceLabel, usePermissions, useResourceDefinitions, useSidebarState, useTranslate } from 'react-admin';
import { mayAccess } from '../providers/access';
import { TaskViewsMenu } from '../tasks/TaskViewsMenu';
import { useTaskCounts } from '../tasks/useTaskCounts';
import { menuGroups, type MenuGroup } from './menuGroups';

const TaskBadge = ({ icon }: { icon: ReactElement }) => {
    const { data } = useTaskCounts();
    const open = data ? data.mine + data.groups + data.delegated : 0;
    return <Badge badgeContent={open} max={999} color={data?.overdue ? 'error' : 'primary'}>{icon}</Badge>;
};

const Group = ({ group }: { group: MenuGroup }) => {
    const translate = useTranslate();
    const label = useGetResourceLabel();
    const definitions = useResourceDefinitions();
    const { permissions } = usePermissions<string[]>();
    const [open] = useSidebarState();
    if (group.roles && !group.roles.some(role => permissions?.includes(role))) return null;
    const visible = group.resources.filter(name => definitions[name]?.hasList && mayAccess(name, 'list', permissions ?? []));
    if (!visible.length) return null;
    return (
        <Box component="section">
            <Typography variant="overline" color="text.secondary" component="h2" noWrap
                sx={{ px: 2, pt: 1.25, display: 'block', m: 0, visibility: open ? 'visible' : 'hidden', height: open ? 'auto' : 12 }}>
                {translate(`quayside.menu.${group.key}`)}
            </Typography>
            {visible.map(name => {
                const icon = createElement(definitions[name].icon ?? 'span');
                return (
                    <Fragment key={name}>
                        <Menu.Item to={`/${name}`} primaryText={label(name, 2)} leftIcon={name === 'tasks' ? <TaskBadge icon={icon} /> : icon} />
                        {name === 'tasks' && open && <TaskViewsMenu />}
                    </Fragment>
                );
            })}
        </Box>
    );
};

export const QuaysideMenu = () => {
    const translate = useTranslate();
    return (
        <Menu sx={{
            mt: 0, py: 1,
            '& .RaMenuItemLink-root, & .MuiMenuItem-root': { minHeight: 34, py: 0.4, mx: 0.75, borderRadius: 1.5, fontSize: '0.84rem' },
            '& .RaMenuItemLink-active': { backgroundColor: 'action.selected', color: 'primary.main', fontWeight: 620 },
            '& .RaMenuItemLink-active .MuiSvgIcon-root': { color: 'primary.main' },
            '& .MuiSvgIcon-root': { fontSize: 20 }, '& .MuiListItemIcon-root': { minWidth: 34 },
        }}>
            <Menu.Item to="/" primaryText={translate('quayside.menu.home')} leftIcon={<HomeIcon />} />
            {menuGroups.map(group => <Group key={group.key} group={group} />)}
        </Menu>
    );
};
