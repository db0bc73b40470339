import { Tab, Tabs } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import { Diagram } from './Diagram';
import { marksOf } from './marks';
import { useDefinitionXml, useElements, useInstance } from './useDiagram';

interface Props {
    /** Instances from the outermost to the one in which the work is. */
    keys: (string | null | undefined)[];
    title: string;
    height?: number;
}

/** The diagram of a running case with the path taken; called processes are tabs. */
export const InstanceDiagram = ({ keys, title, height }: Props) => {
    const translate = useTranslate();
    const shown = [...new Set(keys.filter((key): key is string => !!key))];
    const [chosen, setChosen] = useState<string | null>(null);
    const key = chosen && shown.includes(chosen) ? chosen : shown[shown.length - 1];
    const { data: instance, error } = useInstance(key);
    const { data: elements } = useElements(key);
    const { data: xml } = useDefinitionXml(instance?.definitionKey);
    const marks = useMemo(() => marksOf(elements), [elements]);
    if (!key || error) return null;
    return (
        <Panel flush title={title}>
            {shown.length > 1 && (
                <Tabs value={key} onChange={(_, value) => setChosen(value)} sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}>
                    {shown.map((each, i) => (
                        <Tab key={each} value={each} label={<ProcessName instanceKey={each} fallback={translate('quayside.diagram.part', { number: i + 1 })} />} />
                    ))}
                </Tabs>
            )}
            <Diagram xml={xml} marks={marks} height={height} />
        </Panel>
    );
};

const ProcessName = ({ instanceKey, fallback }: { instanceKey: string; fallback: string }) => {
    const { data } = useInstance(instanceKey);
    return <>{data?.processName ?? data?.processId ?? fallback}</>;
};
