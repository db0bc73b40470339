import { Box, Paper, Skeleton, Stack, Typography, type SxProps } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
    title?: ReactNode;
    aside?: ReactNode;
    children: ReactNode;
    /** No inner padding, for tables and diagrams. */
    flush?: boolean;
    sx?: SxProps;
}

export const Panel = ({ title, aside, children, flush, sx }: Props) => (
    <Paper variant="outlined" sx={{ overflow: 'hidden', minWidth: 0, ...sx } as SxProps}>
        {title && (
            <Stack direction="row" alignItems="center" justifyContent="space-between" sx={{ px: 2, pt: 1.25, pb: flush ? 1.25 : 0.5 }}>
                <Typography variant="h6" component="h2">{title}</Typography>
                {aside}
            </Stack>
        )}
        <Box sx={{ px: flush ? 0 : 2, pb: flush ? 0 : 2, pt: title || flush ? 0 : 2 }}>{children}</Box>
    </Paper>
);

export const PanelSkeleton = ({ lines = 4 }: { lines?: number }) => (
    <Panel title={<Skeleton width={140} />}>
        {Array.from({ length: lines }, (_, i) => <Skeleton key={i} height={26} width={`${95 - i * 11}%`} />)}
    </Panel>
);
