import AddIcon from '@mui/icons-material/Add';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Divider, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ConditionRow } from './ConditionRow';
import { newTest, type Groups, type Test } from './conditions';

interface Props {
    groups: Groups;
    onClose: () => void;
    onApply: (groups: Groups) => void;
}

/** Tests joined by and within a group, groups joined by or. */
export const ConditionsDialog = ({ groups, onClose, onApply }: Props) => {
    const translate = useTranslate();
    const [edited, setEdited] = useState<Groups>(groups.length ? groups : [[newTest()]]);
    const label = (key: string) => translate(`quayside.task.conditions.${key}`);
    const change = (at: number, group: Test[]) => setEdited(edited.map((each, i) => (i === at ? group : each)).filter(each => each.length > 0));
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="md">
            <DialogTitle>{label('title')}</DialogTitle>
            <DialogContent>
                <Stack spacing={1.5} sx={{ pt: 1 }}>
                    {edited.map((group, at) => (
                        <Stack key={at} spacing={1.5} role="group" aria-label={translate('quayside.task.conditions.group', { number: at + 1 })}>
                            {at > 0 && <Divider>{label('or')}</Divider>}
                            {group.map((test, i) => (
                                <ConditionRow key={i} test={test} onChange={changed => change(at, group.map((each, j) => (j === i ? changed : each)))}
                                    onRemove={() => change(at, group.filter((_, j) => j !== i))} />
                            ))}
                            <Button size="small" startIcon={<AddIcon />} sx={{ alignSelf: 'start' }} onClick={() => change(at, [...group, newTest()])}>{label('and')}</Button>
                        </Stack>
                    ))}
                    <Button startIcon={<AddIcon />} sx={{ alignSelf: 'start' }} onClick={() => setEdited([...edited, [newTest()]])}>
                        {label(edited.length ? 'addOr' : 'add')}
                    </Button>
                </Stack>
            </DialogContent>
            <DialogActions>
                <Button onClick={() => onApply([])}>{label('clear')}</Button>
                <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                <Button variant="contained" onClick={() => onApply(edited)}>{label('apply')}</Button>
            </DialogActions>
        </Dialog>
    );
};
