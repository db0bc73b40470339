import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';

/** The document on the left, what is around it on the right; one below the other on a narrow screen. */
export const TwoColumns = ({ main, side }: { main: ReactNode; side: ReactNode }) => (
    <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 340px' } }}>
        <Stack spacing={2} sx={{ minWidth: 0 }}>{main}</Stack>
        <Stack spacing={2} sx={{ minWidth: 0 }}>{side}</Stack>
    </Box>
);
