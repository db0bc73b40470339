import { Alert, Skeleton } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import { errorText } from '../providers/problem';
import { ApprovalAnswer } from './ApprovalAnswer';
import { FormAnswer } from './FormAnswer';
import { InspectionAnswer } from './inspection/InspectionAnswer';
import { VendorChoiceAnswer } from './choice/VendorChoiceAnswer';
import { isApproval, isInspection, isVendorChoice, type Task } from './task';
import { QuorumText } from './QuorumText';
import { useDecidability, useTaskForm } from './useTaskForm';

interface Props {
    task: Task;
    onDone: (message: string) => void;
}

/** Where the task is answered, or why it cannot be. */
export const DecisionPanel = ({ task, onDone }: Props) => {
    const translate = useTranslate();
    const [gone, setGone] = useState<string | null>(null);
    const open = task.state === 'CREATED';
    const { data: form, error } = useTaskForm(task.id, open);
    const { data: decidability } = useDecidability(task.id);
    const title = translate(isApproval(task) ? 'quayside.task.page.decide' : 'quayside.task.page.complete');
    if (!open) {
        return (
            <Alert severity="info">
                {decidability?.reason ?? translate('quayside.task.page.gone')}
            </Alert>
        );
    }
    if (gone) return <Alert severity="warning">{gone}</Alert>;
    if (error) return <Alert severity="error">{errorText(error)}</Alert>;
    if (!form || !decidability) return <Panel title={title}><Skeleton height={120} variant="rectangular" /></Panel>;
    const Answer = isApproval(task) ? ApprovalAnswer : isInspection(task) ? InspectionAnswer : isVendorChoice(task) ? VendorChoiceAnswer : FormAnswer;
    return (
        <Panel title={title}>
            {!decidability.decidable && (
                <Alert severity="warning" sx={{ mb: 1.5 }}>
                    <b>{translate('quayside.task.page.refused')}</b><br />{decidability.reason}
                </Alert>
            )}
            {decidability.onBehalfOf && (
                <Alert severity="info" sx={{ mb: 1.5 }}>{translate('quayside.task.page.onBehalf', { name: task.onBehalfOfName ?? decidability.onBehalfOf })}</Alert>
            )}
            {decidability.quorum && <QuorumText quorum={decidability.quorum} />}
            <Answer task={task} {...form} disabled={!decidability.decidable} onDone={onDone} onGone={setGone} />
        </Panel>
    );
};
