import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';

const shortcuts = [['j', 'down'], ['k', 'up'], ['Enter', 'open'], ['c', 'claim'], ['a', 'approve'], ['r', 'reject'], ['s', 'sendBack'], ['?', 'help']];

export const Key = ({ children }: { children: string }) => (
    <Box component="kbd" sx={{
        fontFamily: 'inherit', fontSize: '0.75rem', fontWeight: 600, px: 0.9, py: 0.2, border: 1, borderBottomWidth: 2,
        borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.default',
    }}>{children}</Box>
);

export const ShortcutHelp = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
    const translate = useTranslate();
    return (
        <Dialog open={open} onClose={onClose} maxWidth="xs" fullWidth>
            <DialogTitle>{translate('quayside.task.shortcuts.title')}</DialogTitle>
            <DialogContent sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1.25, alignItems: 'center' }}>
                {shortcuts.map(([key, name]) => (
                    <Fragment key={key}>
                        <Box><Key>{key}</Key></Box>
                        <Typography variant="body2">{translate(`quayside.task.shortcuts.${name}`)}</Typography>
                    </Fragment>
                ))}
            </DialogContent>
            <DialogActions><Button onClick={onClose}>{translate('quayside.action.close')}</Button></DialogActions>
        </Dialog>
    );
};
