import { Alert, Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRequisitionContext, type Bid } from '../../context/context';
import type { AnswerProps } from '../ApprovalAnswer';
import { useCompleteTask } from '../useCompleteTask';
import { LineChoice } from './LineChoice';
import { isComplete, vendorChoices, type Choice, type OpenLine } from './vendorChoice';

/** One bid for each vendor, of which the server has the best first. */
const byVendor = (bids: Bid[] = []) => bids.filter((bid, i) => bids.findIndex(({ vendorNumber }) => vendorNumber === bid.vendorNumber) === i);

/** A buyer says for each line that the rule could not place whom to order it from. */
export const VendorChoiceAnswer = ({ task, variables, disabled, onDone, onGone }: AnswerProps) => {
    const translate = useTranslate();
    const lines = (variables.vendorChoices ?? []) as OpenLine[];
    const { data: context } = useRequisitionContext(variables.requisitionId ? String(variables.requisitionId) : undefined);
    const [choices, setChoices] = useState<Record<string, Choice>>({});
    const [errors, setErrors] = useState<Record<string, string>>({});
    const complete = useCompleteTask(task.id, { onDone: () => onDone('quayside.task.done.complete'), onGone, onInvalid: setErrors });
    const bidsOf = (lineId: string) => byVendor(context?.lines.find(line => line.lineId === lineId)?.bids);
    const errorAt = (index: number) => Object.entries(errors).filter(([field]) => field.startsWith(`vendorChoices[${index}]`)).map(([, message]) => message)[0];
    const ready = lines.every(({ lineId }) => isComplete(bidsOf(lineId), choices[lineId]));
    if (!context) return null;
    return (
        <Stack spacing={2}>
            <Alert severity="info" icon={false}>{translate('quayside.task.choice.text')}</Alert>
            {lines.map((line, i) => (
                <LineChoice key={line.lineId} line={line} bids={bidsOf(line.lineId)} companyCode={task.companyCode} choice={choices[line.lineId]}
                    error={errorAt(i)} disabled={disabled} onChange={choice => {
                        setErrors({});
                        setChoices(all => ({ ...all, [line.lineId]: choice }));
                    }} />
            ))}
            <Box className="task-actions">
                <Button variant="contained" size="medium" fullWidth disabled={disabled || !ready} loading={complete.isPending}
                    onClick={() => complete.mutate({ vendorChoices: vendorChoices(lines, choices) })}>
                    {translate('quayside.task.submit')}
                </Button>
            </Box>
        </Stack>
    );
};
