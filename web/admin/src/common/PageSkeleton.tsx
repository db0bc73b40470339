import { Box, Skeleton } from '@mui/material';
import { PanelSkeleton } from './Panel';

export const PageSkeleton = () => (
    <Box sx={{ display: 'grid', gap: 2, pt: 2 }} aria-busy>
        <Skeleton variant="rounded" height={86} />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '2fr 1fr' } }}>
            <PanelSkeleton lines={7} />
            <PanelSkeleton lines={5} />
        </Box>
    </Box>
);
