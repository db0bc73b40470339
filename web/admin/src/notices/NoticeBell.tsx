import BellIcon from '@mui/icons-material/NotificationsNoneOutlined';
import { Badge, Box, Button, IconButton, List, ListItemButton, ListItemText, Popover, Stack, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslate } from 'react-admin';
import { RelativeTime } from '../common/fields';
import { targetOf, type Notice } from './notice';
import { useNewest, useReading, useUnread } from './useNotices';

/** How many notices wait, and the newest of them; opening one reads it. */
export const NoticeBell = () => {
    const translate = useTranslate();
    const navigate = useNavigate();
    const [anchor, setAnchor] = useState<HTMLElement | null>(null);
    const count = useUnread().data?.count ?? 0;
    const { data: newest = [] } = useNewest(!!anchor);
    const { read, readAll } = useReading();
    const close = () => setAnchor(null);
    const open = (notice: Notice) => {
        close();
        read.mutate(notice);
        navigate(targetOf(notice));
    };
    const label = translate('quayside.notice.unread', { smart_count: count });
    return (
        <>
            <Tooltip title={label}>
                <IconButton color="inherit" aria-label={label} onClick={event => setAnchor(event.currentTarget)}>
                    <Badge badgeContent={count} max={99} color="error"><BellIcon /></Badge>
                </IconButton>
            </Tooltip>
            <Popover open={!!anchor} anchorEl={anchor} onClose={close} anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }}>
                <Box sx={{ width: { xs: 320, sm: 400 } }}>
                    {newest.length === 0 ? <Typography color="text.secondary" sx={{ p: 2 }}>{translate('quayside.notice.none')}</Typography> : (
                        <List dense disablePadding aria-label={translate('quayside.notice.title')} sx={{ maxHeight: 420, overflow: 'auto' }}>
                            {newest.map(notice => (
                                <ListItemButton key={notice.id} divider onClick={() => open(notice)}>
                                    <ListItemText primary={notice.subject} secondary={<RelativeTime value={notice.createdAt} />} slotProps={{ primary: { fontWeight: 560 } }} />
                                </ListItemButton>
                            ))}
                        </List>
                    )}
                    <Stack direction="row" justifyContent="space-between" sx={{ p: 1 }}>
                        <Button size="small" component={Link} to="/notices" onClick={close}>{translate('quayside.notice.all')}</Button>
                        {count > 0 && <Button size="small" onClick={() => readAll.mutate()}>{translate('quayside.notice.readAll')}</Button>}
                    </Stack>
                </Box>
            </Popover>
        </>
    );
};
