import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import { Box, Divider, ListItem, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { Link } from 'react-router';
import { AppBar, Logout, TitlePortal, ToggleThemeButton, LoadingIndicator, UserMenu, useTranslate, useUserMenu } from 'react-admin';
import { roleName } from '../common/roleName';
import { NoticeBell } from '../notices/NoticeBell';
import { useMe } from '../providers/me';
import { BrandMark } from './BrandMark';
import { CompanySwitcher } from './CompanySwitcher';

const Self = () => {
    const translate = useTranslate();
    const { data: me } = useMe();
    if (!me) return null;
    return (
        <ListItem dense sx={{ maxWidth: 260 }}>
            <ListItemText
                primary={me.name} secondary={`${translate('quayside.user.roles')}: ${me.roles.map(role => roleName(role, translate)).join(', ')}`}
                slotProps={{ primary: { fontWeight: 600 } }}
            />
        </ListItem>
    );
};

const Notifications = () => {
    const translate = useTranslate();
    const menu = useUserMenu();
    return (
        <MenuItem component={Link} to="/notifications" onClick={menu?.onClose}>
            <ListItemIcon><NotificationsIcon fontSize="small" /></ListItemIcon>
            {translate('quayside.notification.menu')}
        </MenuItem>
    );
};

export const QuaysideAppBar = () => (
    <AppBar
        color="inherit" elevation={0}
        toolbar={<><CompanySwitcher /><NoticeBell /><ToggleThemeButton /><LoadingIndicator /></>}
        userMenu={<UserMenu><Self /><Divider /><Notifications /><Logout /></UserMenu>}
        sx={{
            backgroundColor: 'background.paper', color: 'text.primary', borderBottom: 1, borderColor: 'divider',
            '& .RaAppBar-toolbar': { minHeight: 52 },
        }}
    >
        <BrandMark />
        <TitlePortal variant="h6" sx={{ color: 'text.secondary', fontWeight: 560, display: { xs: 'none', sm: 'block' }, '& .RaConfigurable-root': { display: 'inline' } }} />
        <Box sx={{ flex: 1, display: { sm: 'none' } }} />
    </AppBar>
);
