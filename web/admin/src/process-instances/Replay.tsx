import { Alert, Box, Stack, Tab, Tabs } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel, PanelSkeleton } from '../common/Panel';
import { useProcessName } from '../common/processes';
import { Diagram } from '../diagram/Diagram';
import { marksOf } from '../diagram/marks';
import { useDefinitionXml, useElements, useInstance } from '../diagram/useDiagram';
import { errorText } from '../providers/problem';
import type { Instance } from './instance';
import { instancesOf, marksAfter } from './replay';
import { ReplayBar } from './ReplayBar';
import { StepTimeline } from './StepTimeline';
import { useSteps } from './useSteps';
import { VariablesPanel } from './VariablesPanel';

/** The case as it is, or as it was after any of its steps. */
export const Replay = ({ instance }: { instance: Instance }) => {
    const translate = useTranslate();
    const { data: steps, error } = useSteps(instance.id);
    const [at, setAt] = useState<number | null>(null);
    const [shown, setShown] = useState(instance.id);
    const nameOf = useProcessName();
    const instances = useMemo(() => {
        const found = instancesOf(steps ?? []);
        return found.some(({ key }) => key === instance.id) ? found : [{ key: instance.id, processId: instance.processId }, ...found];
    }, [steps, instance]);
    const { data: shownInstance } = useInstance(shown);
    const { data: elements } = useElements(shown);
    const { data: xml } = useDefinitionXml(shownInstance?.definitionKey);
    const marks = useMemo(
        () => (at === null || !steps ? marksOf(elements) : marksAfter(steps, at, shown)),
        [at, steps, elements, shown],
    );
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!steps) return <PanelSkeleton lines={9} />;
    const select = (position: number) => {
        setAt(position);
        const step = steps[position - 1];
        if (step) setShown(step.processInstanceKey);
    };
    return (
        <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(360px, 2fr)' } }}>
            <Stack spacing={2} sx={{ minWidth: 0, position: { lg: 'sticky' }, top: { lg: 64 } }}>
                <Panel flush>
                    {instances.length > 1 && (
                        <Tabs value={shown} onChange={(_, key) => setShown(key)} variant="scrollable" sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}>
                            {instances.map(({ key, processId }) => <Tab key={key} value={key} label={nameOf(processId)} />)}
                        </Tabs>
                    )}
                    <Diagram xml={xml} marks={marks} height={400} />
                    <ReplayBar steps={steps} at={at} onChange={position => (position === null ? setAt(null) : select(position))} />
                </Panel>
                <VariablesPanel steps={steps} at={at} instanceKey={shown} />
            </Stack>
            <StepTimeline steps={steps} at={at} onSelect={select} />
        </Box>
    );
};
