import { Box, Step, StepContent, StepLabel, Stepper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../common/format';
import { Panel } from '../common/Panel';
import type { ApprovalStep, RequisitionContext } from './context';

const Decided = ({ step }: { step: ApprovalStep }) => {
    const translate = useTranslate();
    return (
        <>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {translate(`quayside.context.decided.${step.decision}`, { _: step.decision })}
                {step.level ? ` · ${translate('quayside.task.page.level', { level: step.level })}` : ''}
            </Typography>
            <Typography variant="caption" color="text.secondary" component="div">
                {step.decidedByName ?? step.decidedBy}
                {step.onBehalfOf && ` ${translate('quayside.task.for', { name: step.onBehalfOfName ?? step.onBehalfOf })}`} · {formatDateTime(step.decidedAt)}
            </Typography>
            {step.comment && (
                <Box sx={{ mt: 0.5, px: 1.25, py: 0.75, borderRadius: 1.5, backgroundColor: 'action.hover', fontSize: '0.82rem', whiteSpace: 'pre-wrap' }}>
                    {step.comment}
                </Box>
            )}
        </>
    );
};

interface Props {
    context: Pick<RequisitionContext, 'approvals'> & Partial<Pick<RequisitionContext, 'levels'>>;
    title?: string;
    /** The level that is being decided now. */
    current?: number | null;
    revision?: number;
}

const done = ['approve', 'auto-approve'];

/** The chain so far with its comments, and the levels still to come. */
export const ApprovalsPanel = ({ context, current, revision, title = 'quayside.context.approvals' }: Props) => {
    const translate = useTranslate();
    const { approvals } = context;
    const given = (level: number) => new Set(approvals
        .filter(step => done.includes(step.decision) && step.level === level && (revision === undefined || (step.revision ?? revision) === revision))
        .map(step => step.decidedBy)).size;
    const coming = (context.levels ?? []).filter(({ level, approvals: needed }) => given(level) < needed);
    return (
        <Panel title={translate(title)}>
            {!approvals.length && !coming.length && <Typography variant="body2" color="text.secondary">{translate('quayside.context.noApprovals')}</Typography>}
            <Stepper orientation="vertical" activeStep={-1} connector={null} sx={{ '& .MuiStepContent-root': { mt: 0 } }}>
                {approvals.map((step, i) => (
                    <Step key={`${step.decidedAt} ${i}`} completed={done.includes(step.decision)} active expanded>
                        <StepLabel error={step.decision === 'reject'}><Decided step={step} /></StepLabel>
                        <StepContent TransitionProps={{ in: false }}>{null}</StepContent>
                    </Step>
                ))}
                {coming.map(({ level, approvals: needed }) => (
                    <Step key={`level ${level}`} active={level === current}>
                        <StepLabel>
                            <Typography variant="body2" color={level === current ? 'text.primary' : 'text.secondary'} sx={{ fontWeight: level === current ? 600 : 400 }}>
                                {translate('quayside.task.page.level', { level })}
                                {needed > 1 && ` · ${translate('quayside.task.page.quorum', { given: given(level), needed })}`} · {translate(level === current ? 'quayside.context.now' : 'quayside.context.coming')}
                            </Typography>
                        </StepLabel>
                    </Step>
                ))}
            </Stepper>
        </Panel>
    );
};
