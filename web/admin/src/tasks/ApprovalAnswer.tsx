import { Button, Stack, TextField } from '@mui/material';
import { useMemo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { splitApprovalForm, type FormSchema } from './approvalForm';
import { decisionVariables, decisions, textField, type Decision } from './decisions';
import { ReduceDialog } from './reduction/ReduceDialog';
import { FormView, type FormHandle } from './FormView';
import type { Task } from './task';
import { useCompleteTask } from './useCompleteTask';

export interface AnswerProps {
    task: Task;
    schema?: FormSchema;
    variables: Record<string, unknown>;
    disabled: boolean;
    onDone: (message: string) => void;
    onGone: (message: string) => void;
}

const looks: Record<Decision, { variant: 'contained' | 'outlined'; color: 'primary' | 'error' | 'inherit' }> = {
    approve: { variant: 'contained', color: 'primary' },
    reject: { variant: 'outlined', color: 'error' },
    'request-changes': { variant: 'outlined', color: 'inherit' },
    'ask-question': { variant: 'outlined', color: 'inherit' },
};

/** Approve, reject, send back or ask: one button each, with one text that the last three cannot do without. */
export const ApprovalAnswer = ({ task, schema, variables, disabled, onDone, onGone }: AnswerProps) => {
    const translate = useTranslate();
    const form = useRef<FormHandle>(null);
    const field = useRef<HTMLTextAreaElement>(null);
    const [text, setText] = useState('');
    const [error, setError] = useState<string | null>(null);
    const [last, setLast] = useState<Decision>('approve');
    const parts = useMemo(() => (schema ? splitApprovalForm(schema) : undefined), [schema]);
    const complete = useCompleteTask(task.id, {
        onDone: () => onDone(`quayside.task.done.${last}`),
        onGone,
        onInvalid: errors => setError(errors[textField(last)] ?? Object.values(errors)[0]),
    });
    const [reducing, setReducing] = useState(false);
    const decide = (decision: Decision) => {
        setLast(decision);
        const fields = form.current ? form.current.submit() : {};
        const answer = fields && decisionVariables(decision, text, fields);
        if (answer) complete.mutate(answer);
        else if (fields) {
            setError(translate(`quayside.task.missing.${textField(decision)}`));
            field.current?.focus();
        }
    };
    return (
        <Stack spacing={1.5}>
            {parts?.hasRest && <FormView ref={form} schema={parts.rest} data={variables} />}
            <TextField
                fullWidth multiline minRows={2} inputRef={field} label={translate('quayside.task.comment')} value={text} disabled={disabled}
                error={!!error} helperText={error ?? translate('quayside.task.commentHint')}
                onChange={event => { setText(event.target.value); setError(null); }}
            />
            <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap" className="task-actions" role="group"
                aria-label={translate('quayside.task.page.decide')}>
                {(parts?.choices ?? decisions).map(decision => (
                    <Button key={decision} {...looks[decision]} size="medium" disabled={disabled || complete.isPending}
                        loading={complete.isPending && last === decision} onClick={() => decide(decision)} sx={{ flexGrow: 1 }}>
                        {translate(`quayside.task.decision.${decision}`)}
                    </Button>
                ))}
                {task.documentType === 'requisition' && (
                    <Button variant="outlined" size="medium" disabled={disabled || complete.isPending} onClick={() => setReducing(true)} sx={{ flexGrow: 1 }}>
                        {translate('quayside.task.reduce.open')}
                    </Button>
                )}
            </Stack>
            {reducing && (
                <ReduceDialog task={task} comment={text} onClose={() => setReducing(false)} onGone={onGone}
                    onDone={() => onDone('quayside.task.done.approve')} />
            )}
        </Stack>
    );
};
