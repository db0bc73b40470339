import { Box, Typography } from '@mui/material';

export const BrandMark = () => (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.1, mr: 2 }}>
        <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden>
            <rect width="32" height="32" rx="7" fill="#12283f" />
            <path d="M7 20h18l-2.4 5H9.4zM11 9h10v3H11zM9 14h14v4H9z" fill="#5cc8c2" />
        </svg>
        <Typography sx={{ fontWeight: 700, letterSpacing: '-0.02em', fontSize: '1.05rem', display: { xs: 'none', sm: 'block' } }}>
            Quayside
        </Typography>
    </Box>
);
