import { Alert, Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AnswerProps } from './ApprovalAnswer';
import { labelOf } from './approvalForm';
import { FormView, type FormHandle } from './FormView';
import { useCompleteTask } from './useCompleteTask';

/** Any task that is answered by the form which the process brings along. */
export const FormAnswer = ({ task, schema, variables, disabled, onDone, onGone }: AnswerProps) => {
    const translate = useTranslate();
    const form = useRef<FormHandle>(null);
    const [errors, setErrors] = useState<Record<string, string>>({});
    // Completed any sooner, the task would have no answer.
    const [shown, setShown] = useState(!schema);
    const complete = useCompleteTask(task.id, {
        onDone: () => onDone('quayside.task.done.complete'),
        onGone,
        onInvalid: setErrors,
    });
    const submit = () => {
        setErrors({});
        const values = form.current ? form.current.submit() : {};
        if (values) complete.mutate(values);
    };
    return (
        <>
            {schema ? <FormView ref={form} schema={schema} data={variables} onShown={() => setShown(true)} /> : <Typography>{translate('quayside.task.page.noForm')}</Typography>}
            {Object.entries(errors).map(([field, message]) => (
                <Alert key={field} severity="error" sx={{ mt: 1 }}><strong>{labelOf(schema?.components, field) ?? field}</strong> {message}</Alert>
            ))}
            <Box className="task-actions" sx={{ mt: 1.5 }}>
                <Button variant="contained" size="medium" fullWidth disabled={disabled || !shown} loading={complete.isPending} onClick={submit}>
                    {translate('quayside.task.submit')}
                </Button>
            </Box>
        </>
    );
};
