import BookmarkIcon from '@mui/icons-material/BookmarksOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import EditIcon from '@mui/icons-material/EditOutlined';
import GroupIcon from '@mui/icons-material/GroupOutlined';
import { Button, Divider, IconButton, ListItemIcon, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { roleName } from './roleName';
import { SaveViewDialog } from './SaveViewDialog';
import { EVERYBODY } from './savedView';
import { useSavedViews, type ViewRecord } from './useSavedViews';

/** Filters and order under a name, for oneself, a group or everybody. */
export const SavedViews = () => {
    const translate = useTranslate();
    const { identity } = useGetIdentity();
    const { views, apply, save, change, drop } = useSavedViews();
    const [anchor, setAnchor] = useState<HTMLElement | null>(null);
    const [asking, setAsking] = useState<ViewRecord | 'new' | null>(null);
    const ask = (what: ViewRecord | 'new') => {
        setAnchor(null);
        setAsking(what);
    };
    return (
        <>
            <Button startIcon={<BookmarkIcon />} onClick={event => setAnchor(event.currentTarget)}>
                {translate('quayside.views.title')}
            </Button>
            <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)} slotProps={{ paper: { sx: { minWidth: 300 } } }}>
                {views.map(view => (
                    <MenuItem key={view.id} dense onClick={() => { setAnchor(null); apply(view); }}>
                        <ListItemText primary={view.name} />
                        {view.shared && (
                            <Tooltip title={view.sharedWith && view.sharedWith !== EVERYBODY
                                ? translate('quayside.views.sharedWith', { name: roleName(view.sharedWith, translate) }) : translate('quayside.views.everybody')}>
                                <GroupIcon fontSize="small" color="disabled" sx={{ ml: 2 }} />
                            </Tooltip>
                        )}
                        {view.owner === identity?.id && <>
                            <IconButton size="small" aria-label={translate('quayside.views.change', { name: view.name })}
                                onClick={event => { event.stopPropagation(); ask(view); }}>
                                <EditIcon fontSize="small" />
                            </IconButton>
                            <IconButton size="small" aria-label={translate('quayside.views.remove', { name: view.name })}
                                onClick={event => { event.stopPropagation(); void drop(view); }}>
                                <DeleteIcon fontSize="small" />
                            </IconButton>
                        </>}
                    </MenuItem>
                ))}
                {views.length > 0 && <Divider />}
                <MenuItem dense onClick={() => ask('new')}>
                    <ListItemIcon><BookmarkIcon fontSize="small" /></ListItemIcon>
                    <ListItemText primary={translate('quayside.views.save')} />
                </MenuItem>
            </Menu>
            {asking && (
                <SaveViewDialog view={asking === 'new' ? undefined : asking} onClose={() => setAsking(null)} onSave={choices => {
                    setAsking(null);
                    void (asking === 'new' ? save(choices) : change(asking, choices));
                }} />
            )}
        </>
    );
};
