import CloseIcon from '@mui/icons-material/Close';
import { IconButton, Paper, Stack, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { BulkActions } from './BulkActions';

/** What the toolbar of the table offers for the chosen rows, at the lower edge where a thumb reaches it. */
export const SelectedCards = () => {
    const translate = useTranslate();
    const { selectedIds, onUnselectItems } = useListContext();
    if (!selectedIds.length) return null;
    return (
        <Paper elevation={4} sx={{ position: 'sticky', bottom: 0, zIndex: 'appBar', px: 1.5, py: 0.5 }}>
            <Stack direction="row" alignItems="center">
                <Typography variant="body2" sx={{ flexGrow: 1, fontWeight: 600 }}>{translate('ra.action.bulk_actions', { smart_count: selectedIds.length })}</Typography>
                <IconButton size="small" aria-label={translate('ra.action.unselect')} onClick={() => onUnselectItems()}><CloseIcon fontSize="small" /></IconButton>
            </Stack>
            <Stack direction="row" useFlexGap flexWrap="wrap"><BulkActions /></Stack>
        </Paper>
    );
};
