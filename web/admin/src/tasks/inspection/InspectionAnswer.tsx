import { Alert, Box, Button, Checkbox, Divider, FormControlLabel, Skeleton, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { Attachments } from '../../collaboration/Attachments';
import type { Inspection } from '../../inspections/inspection';
import type { AnswerProps } from '../ApprovalAnswer';
import { useCompleteTask } from '../useCompleteTask';
import { answerOf, emptyDraft, type Draft } from './inspectionAnswer';
import { PartInputs } from './PartInputs';
import { ResultInputs } from './ResultInputs';

/** Errors that belong to a field of this form are shown there, any other above the button. */
const placed = /^(results\[\d+\]\.(measured|nonconforming|photo)|parts(\[\d+\]\.(quantity|reason|serials))?|screened)$/;

/** The task of an inspector: a result for each characteristic, and which part of the goods goes which way. */
export const InspectionAnswer = (props: AnswerProps) => {
    const { data: inspection } = useGetOne<Inspection>('inspections', { id: props.task.documentId });
    return inspection?.results ? <InspectionForm {...props} inspection={inspection} /> : <Skeleton height={240} variant="rectangular" />;
};

const InspectionForm = ({ task, inspection, disabled, onDone, onGone }: AnswerProps & { inspection: Inspection }) => {
    const translate = useTranslate();
    const results = inspection.results ?? [];
    const [draft, setDraft] = useState<Draft>(() => emptyDraft(results));
    const [errors, setErrors] = useState<Record<string, string>>({});
    const complete = useCompleteTask(task.id, { onDone: () => onDone('quayside.task.done.complete'), onGone, onInvalid: setErrors });
    const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
    const submit = () => {
        const read = answerOf(results, draft);
        setErrors(read.errors);
        if (!Object.keys(read.errors).length) complete.mutate(read.answer);
    };
    return (
        <Stack spacing={2} divider={<Divider flexItem />}>
            {results.map((result, i) => (
                <ResultInputs key={result.position} result={result} sampleSize={inspection.sample?.size ?? 0} entry={draft.entries[i]} errors={errors}
                    onChange={entry => change({ entries: draft.entries.map((each, at) => (at === i ? entry : each)) })} />
            ))}
            <Attachments documentType="inspection" documentId={inspection.id} />
            <PartInputs parts={draft.parts} unit={inspection.quantity.unit} serials={inspection.serialNumbers ?? []} errors={errors} onChange={parts => change({ parts })} />
            <Stack spacing={1}>
                <FormControlLabel label={translate('quayside.quality.screened')}
                    control={<Checkbox size="small" checked={draft.screened} onChange={({ target }) => change({ screened: target.checked })} />} />
                {errors.screened && <Alert severity="error">{errors.screened}</Alert>}
                <TextField size="small" multiline minRows={2} label={translate('quayside.quality.remark')} value={draft.comment} onChange={({ target }) => change({ comment: target.value })} />
                {Object.entries(errors).filter(([field]) => !placed.test(field)).map(([field, message]) => <Alert key={field} severity="error">{message}</Alert>)}
                <Box className="task-actions">
                    <Button variant="contained" fullWidth disabled={disabled} loading={complete.isPending} onClick={submit}>{translate('quayside.task.submit')}</Button>
                </Box>
            </Stack>
        </Stack>
    );
};
