import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A small label over a value. */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
    <Box sx={{ minWidth: 0 }}>
        <Typography variant="caption" color="text.secondary" component="div">{label}</Typography>
        <Typography variant="body2" component="div" sx={{ fontWeight: 520 }}>{children || '–'}</Typography>
    </Box>
);
