import HomeIcon from '@mui/icons-material/SpaceDashboardOutlined';
import { Badge } from '@mui/material';
import { Fragment, createElement, type ReactElement } from 'react';
import { Menu, useGetResourceLabel, usePermissions, useResourceDefinitions, useSidebarState, useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { mayAccess } from '../providers/access';
import { TaskViewsMenu } from '../tasks/TaskViewsMenu';
import { useTaskCounts } from '../tasks/useTaskCounts';
import { MenuSection } from './MenuSection';
import { holds, inOrderFor, type MenuGroup } from './menuGroups';

const TaskBadge = ({ icon }: { icon: ReactElement }) => {
    const { data } = useTaskCounts();
    const open = data ? data.mine + data.groups + data.delegated : 0;
    return <Badge badgeContent={open} max={999} color={data?.overdue ? 'error' : 'primary'}>{icon}</Badge>;
};

const Group = ({ group }: { group: MenuGroup }) => {
    const label = useGetResourceLabel();
    const { pathname } = useLocation();
    const definitions = useResourceDefinitions();
    const { permissions } = usePermissions<string[]>();
    const [open] = useSidebarState();
    if (group.roles && !group.roles.some(role => permissions?.includes(role))) return null;
    const visible = group.resources.filter(name => definitions[name]?.hasList && mayAccess(name, 'list', permissions ?? []));
    if (!visible.length) return null;
    return (
        <MenuSection name={group.key} current={holds(visible, pathname)}>
            {visible.map(name => {
                const icon = createElement(definitions[name].icon ?? 'span');
                return (
                    <Fragment key={name}>
                        <Menu.Item to={`/${name}`} primaryText={label(name, 2)} leftIcon={name === 'tasks' ? <TaskBadge icon={icon} /> : icon} />
                        {name === 'tasks' && open && <TaskViewsMenu />}
                    </Fragment>
                );
            })}
        </MenuSection>
    );
};

export const QuaysideMenu = () => {
    const translate = useTranslate();
    const { permissions = [] } = usePermissions<string[]>();
    return (
        <Menu sx={{
            mt: 0, py: 1,
            '& .RaMenuItemLink-root, & .MuiMenuItem-root': { minHeight: 34, py: 0.4, mx: 0.75, borderRadius: 1.5, fontSize: '0.84rem' },
            '& .RaMenuItemLink-active': { backgroundColor: 'action.selected', color: 'primary.main', fontWeight: 620 },
            '& .RaMenuItemLink-active .MuiSvgIcon-root': { color: 'primary.main' },
            '& .MuiSvgIcon-root': { fontSize: 20 }, '& .MuiListItemIcon-root': { minWidth: 34 },
        }}>
            <Menu.Item to="/" primaryText={translate('quayside.menu.home')} leftIcon={<HomeIcon />} />
            {inOrderFor(permissions).map(group => <Group key={group.key} group={group} />)}
        </Menu>
    );
};
