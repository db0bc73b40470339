import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export const FormGrid = ({ children }: { children: ReactNode }) => (
    <Box sx={{ display: 'grid', columnGap: 2, rowGap: 0.5, width: '100%', maxWidth: 980, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        '& > .RaArrayInput-root': { gridColumn: '1 / -1' } }}>
        {children}
    </Box>
);
