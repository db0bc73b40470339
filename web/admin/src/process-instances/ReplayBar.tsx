import PauseIcon from '@mui/icons-material/Pause';
import PlayIcon from '@mui/icons-material/PlayArrow';
import SkipNextIcon from '@mui/icons-material/SkipNext';
import SkipPreviousIcon from '@mui/icons-material/SkipPrevious';
import { Button, IconButton, MenuItem, Select, Slider, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../common/format';
import type { InstanceStep } from './instance';

interface Props {
    steps: InstanceStep[];
    /** How many steps are shown; null is the present. */
    at: number | null;
    onChange: (at: number | null) => void;
}

const SPEEDS = [1, 2, 4, 8];
const BASE_MS = 900;

export const ReplayBar = ({ steps, at, onChange }: Props) => {
    const translate = useTranslate();
    const [playing, setPlaying] = useState(false);
    const [speed, setSpeed] = useState(2);
    const position = at ?? steps.length;
    useEffect(() => {
        if (!playing) return;
        const timer = setTimeout(() => {
            if (position >= steps.length) setPlaying(false);
            else onChange(position + 1);
        }, BASE_MS / speed);
        return () => clearTimeout(timer);
    }, [playing, position, speed, steps.length, onChange]);
    const play = () => {
        if (!playing && position >= steps.length) onChange(1);
        setPlaying(!playing);
    };
    const step = (by: number) => {
        setPlaying(false);
        onChange(Math.max(1, Math.min(steps.length, position + by)));
    };
    const label = (key: string) => translate(`quayside.instance.${key}`);
    return (
        <Stack direction="row" alignItems="center" spacing={1} sx={{ px: 1.5, py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <IconButton size="small" onClick={play} aria-label={label(playing ? 'pause' : 'play')}>{playing ? <PauseIcon /> : <PlayIcon />}</IconButton>
            <IconButton size="small" onClick={() => step(-1)} aria-label={label('previous')}><SkipPreviousIcon /></IconButton>
            <IconButton size="small" onClick={() => step(1)} aria-label={label('next')}><SkipNextIcon /></IconButton>
            <Slider size="small" min={1} max={Math.max(1, steps.length)} value={Math.max(1, position)} aria-label={label('slider')}
                onChange={(_, value) => { setPlaying(false); onChange(value as number); }} sx={{ mx: 1 }} />
            <Typography variant="caption" color="text.secondary" sx={{ whiteSpace: 'nowrap', minWidth: 62, textAlign: 'right' }}>{position} / {steps.length}</Typography>
            <Typography variant="caption" color="text.secondary" sx={{ whiteSpace: 'nowrap', display: { xs: 'none', md: 'block' } }}>
                {formatDateTime(steps[position - 1]?.at)}
            </Typography>
            <Select size="small" variant="standard" disableUnderline value={speed} onChange={event => setSpeed(Number(event.target.value))}
                inputProps={{ 'aria-label': label('speed') }} sx={{ fontSize: 12 }}>
                {SPEEDS.map(each => <MenuItem key={each} value={each}>{each}×</MenuItem>)}
            </Select>
            <Button disabled={at === null} onClick={() => { setPlaying(false); onChange(null); }}>{label('present')}</Button>
        </Stack>
    );
};
