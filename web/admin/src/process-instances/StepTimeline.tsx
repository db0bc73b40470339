import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import type { InstanceStep } from './instance';
import { isTechnical } from './replay';
import { StepRow } from './StepRow';

interface Props {
    steps: InstanceStep[];
    at: number | null;
    onSelect: (position: number) => void;
}


/** All steps in order: who, when, what, with which values. */
export const StepTimeline = ({ steps, at, onSelect }: Props) => {
    const translate = useTranslate();
    const [all, setAll] = useState(false);
    const box = useRef<HTMLDivElement>(null);
    useEffect(() => {
        const row = box.current?.querySelector<HTMLElement>('[aria-current="step"]');
        if (row && box.current) box.current.scrollTo({ top: row.offsetTop - box.current.clientHeight / 2 });
    }, [at]);
    const rows = steps.map((step, i) => ({ step, position: i + 1 })).filter(({ step }) => all || !isTechnical(step));
    return (
        <Panel flush title={translate('quayside.instance.steps', { smart_count: steps.length })}
            aside={<FormControlLabel label={<Typography variant="caption">{translate('quayside.instance.allSteps')}</Typography>} sx={{ mr: 0 }}
                control={<Switch size="small" checked={all} onChange={(_, checked) => setAll(checked)} />} />}>
            <Box ref={box} component="ol" sx={{ position: 'relative', listStyle: 'none', m: 0, p: 0, maxHeight: { lg: 'calc(100vh - 260px)' }, overflowY: 'auto' }}>
                {rows.map(({ step, position }) => (
                    <StepRow key={position} step={step} current={at === position} past={at === null || position <= at} onClick={() => onSelect(position)} />
                ))}
            </Box>
        </Panel>
    );
};
