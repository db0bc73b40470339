import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../common/format';
import type { InstanceStep } from './instance';
import { stepIcons, stepTone } from './stepLooks';
import { stepText } from './stepText';
import { ValueText } from './ValueText';

interface Props {
    step: InstanceStep;
    current: boolean;
    past: boolean;
    onClick: () => void;
}

export const StepRow = ({ step, current, past, onClick }: Props) => {
    const translate = useTranslate();
    const Icon = stepIcons[step.kind] ?? stepIcons.element;
    const variables = Object.entries(step.variables ?? {});
    return (
        <Box component="li" aria-current={current ? 'step' : undefined} onClick={onClick} sx={{
            display: 'flex', gap: 1.25, px: 2, py: 0.9, cursor: 'pointer', borderTop: 1, borderColor: 'divider', opacity: past ? 1 : 0.4,
            backgroundColor: current ? 'action.selected' : undefined, '&:hover': { backgroundColor: 'action.hover' },
        }}>
            <Icon sx={{ fontSize: 18, mt: 0.25, color: stepTone(step) }} />
            <Box sx={{ minWidth: 0, flexGrow: 1 }}>
                <Typography variant="body2" sx={{ fontWeight: 560 }}>
                    {step.text ? stepText(step.text, translate) : (step.elementName ?? step.intent)}
                </Typography>
                <Typography variant="caption" color="text.secondary">
                    {formatDateTime(step.at)}
                    {step.actor && <> · <b>{step.actorName ?? step.actor}</b></>}
                    {step.onBehalfOf && ` ${translate('quayside.task.for', { name: step.onBehalfOfName ?? step.onBehalfOf })}`}
                </Typography>
                {variables.length > 0 && (
                    <Box sx={{ mt: 0.25 }}>
                        {variables.map(([name, value]) => (
                            <Typography key={name} variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
                                <Box component="span" color="text.secondary">{name}</Box> = <ValueText value={value} />
                            </Typography>
                        ))}
                    </Box>
                )}
            </Box>
        </Box>
    );
};
