import BookmarkIcon from '@mui/icons-material/BookmarksOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import GroupIcon from '@mui/icons-material/GroupOutlined';
import { Button, Divider, IconButton, ListItemIcon, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useCreate, useDelete, useGetIdentity, useGetList, useListContext, useNotify, useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import { errorText } from '../providers/problem';
import { SaveViewDialog } from './SaveViewDialog';
import { EVERYBODY, asObject, sharing, type SavedView } from './savedView';

/** Filters and order under a name, for oneself, a group or everybody. */
export const SavedViews = () => {
    const translate = useTranslate();
    const notify = useNotify();
    const resource = useResourceContext()!;
    const { identity } = useGetIdentity();
    const { filterValues, displayedFilters, sort, setFilters, setSort } = useListContext();
    const [anchor, setAnchor] = useState<HTMLElement | null>(null);
    const [saving, setSaving] = useState(false);
    const { data: views = [], refetch } = useGetList<SavedView & RaRecord>('saved-views', {
        filter: { resource }, pagination: { page: 1, perPage: 100 }, sort: { field: 'name', order: 'ASC' },
    });
    const failed = (error: unknown) => notify(errorText(error), { type: 'error' });
    const [create] = useCreate();
    const [remove] = useDelete();
    const apply = (view: SavedView) => {
        setAnchor(null);
        setFilters(asObject(view.filter), displayedFilters);
        const [field, order] = (view.sort ?? '').split(' ');
        if (field) setSort({ field, order: order === 'DESC' ? 'DESC' : 'ASC' });
    };
    const save = (name: string, audience: string) => {
        setSaving(false);
        const data = { resource, name, ...sharing(audience), filter: filterValues, sort: `${sort.field} ${sort.order}` };
        create('saved-views', { data }, { onSuccess: () => void refetch(), onError: failed });
    };
    const drop = (view: SavedView & RaRecord) =>
        remove('saved-views', { id: view.id, previousData: view }, { onSuccess: () => void refetch(), onError: failed });
    return (
        <>
            <Button startIcon={<BookmarkIcon />} onClick={event => setAnchor(event.currentTarget)}>
                {translate('quayside.views.title')}
            </Button>
            <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
                {views.map(view => (
                    <MenuItem key={view.id} dense onClick={() => apply(view)}>
                        <ListItemText primary={view.name} />
                        {view.shared && (
                            <Tooltip title={view.sharedWith && view.sharedWith !== EVERYBODY
                                ? translate('quayside.views.sharedWith', { name: view.sharedWith }) : translate('quayside.views.everybody')}>
                                <GroupIcon fontSize="small" color="disabled" sx={{ ml: 2 }} />
                            </Tooltip>
                        )}
                        {view.owner === identity?.id && (
                            <IconButton size="small" aria-label={translate('quayside.views.remove', { name: view.name })}
                                onClick={event => { event.stopPropagation(); drop(view); }}>
                                <DeleteIcon fontSize="small" />
                            </IconButton>
                        )}
                    </MenuItem>
                ))}
                {views.length > 0 && <Divider />}
                <MenuItem dense onClick={() => { setAnchor(null); setSaving(true); }}>
                    <ListItemIcon><BookmarkIcon fontSize="small" /></ListItemIcon>
                    <ListItemText primary={translate('quayside.views.save')} />
                </MenuItem>
            </Menu>
            {saving && <SaveViewDialog onClose={() => setSaving(false)} onSave={save} />}
        </>
    );
};
