import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
    icon?: ReactNode;
    title: string;
    text?: string;
    action?: ReactNode;
}

export const EmptyState = ({ icon, title, text, action }: Props) => (
    <Stack alignItems="center" spacing={1} sx={{ py: 7, px: 3, textAlign: 'center', width: '100%' }}>
        {icon && <Box sx={{ color: 'text.disabled', '& svg': { fontSize: 44 } }}>{icon}</Box>}
        <Typography variant="h5" component="p">{title}</Typography>
        {text && <Typography color="text.secondary" sx={{ maxWidth: 460, textWrap: 'balance' }}>{text}</Typography>}
        {action && <Box sx={{ pt: 1 }}>{action}</Box>}
    </Stack>
);
