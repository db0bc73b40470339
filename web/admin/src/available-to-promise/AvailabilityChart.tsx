import { Box, Stack, Typography, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate } from '../common/format';
import { scalesOf, stepPath, type Availability } from './availability';

const box = { width: 900, height: 180 };

const Key = ({ color, children }: { color: string; children: string }) => (
    <Stack direction="row" spacing={0.75} alignItems="center">
        <Box sx={{ width: 16, height: 3, bgcolor: color }} />
        <Typography variant="caption">{children}</Typography>
    </Stack>
);

/** Two lines over the days: what is projected, and what of it can be promised. */
export const AvailabilityChart = ({ availability: { steps } }: { availability: Availability }) => {
    const translate = useTranslate();
    const { palette } = useTheme();
    const { x, y } = scalesOf(steps, box);
    return (
        <>
            <Stack direction="row" spacing={2} sx={{ mb: 1 }}>
                <Key color="text.disabled">{translate('quayside.promise.projected')}</Key>
                <Key color="primary.main">{translate('quayside.promise.atp')}</Key>
            </Stack>
            <Box component="svg" viewBox={`-4 -6 ${box.width + 8} ${box.height + 26}`} role="img" aria-label={translate('quayside.promise.chart')} sx={{ width: '100%', display: 'block' }}>
                <line x1={0} x2={box.width} y1={y(0)} y2={y(0)} stroke={palette.divider} />
                <path d={stepPath(steps, step => step.projected, box)} fill="none" stroke={palette.text.disabled} strokeWidth={2} />
                <path d={stepPath(steps, step => step.available, box)} fill="none" stroke={palette.primary.main} strokeWidth={3} />
                {steps.map(({ day }, i) => (i === 0 || i === steps.length - 1) && (
                    <text key={day} x={x(day)} y={box.height + 16} fontSize={12} fill={palette.text.secondary} textAnchor={i === 0 ? 'start' : 'middle'}>{formatDate(day)}</text>
                ))}
            </Box>
        </>
    );
};
