import { Tab, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Tabs } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../common/format';
import { Panel } from '../common/Panel';
import { ProcessName } from '../common/processes';
import type { InstanceStep } from './instance';
import { variableChanges, variablesAfter } from './replay';
import { ValueText } from './ValueText';

/** The values as of the shown step, and every change of them. */
export const VariablesPanel = ({ steps, at, instanceKey }: { steps: InstanceStep[]; at: number | null; instanceKey: string }) => {
    const translate = useTranslate();
    const [tab, setTab] = useState('now');
    const upTo = at ?? steps.length;
    const values = useMemo(() => Object.entries(variablesAfter(steps, upTo, instanceKey)).sort(([a], [b]) => a.localeCompare(b)), [steps, upTo, instanceKey]);
    const changes = useMemo(() => variableChanges(steps.slice(0, upTo)), [steps, upTo]);
    const label = (key: string) => translate(`quayside.instance.${key}`);
    return (
        <Panel flush>
            <Tabs value={tab} onChange={(_, value) => setTab(value)} sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}>
                <Tab value="now" label={`${label('variables')} (${values.length})`} />
                <Tab value="changes" label={`${label('changes')} (${changes.length})`} />
            </Tabs>
            <TableContainer sx={{ maxHeight: 360 }}>
                <Table size="small" stickyHeader>
                    <TableHead>
                        <TableRow>
                            {tab === 'changes' && <TableCell>{label('when')}</TableCell>}
                            <TableCell>{label('name')}</TableCell>
                            {tab === 'changes' && <TableCell>{label('before')}</TableCell>}
                            <TableCell>{label(tab === 'changes' ? 'after' : 'value')}</TableCell>
                            {tab === 'changes' && <TableCell>{label('process')}</TableCell>}
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {tab === 'now'
                            ? values.map(([name, value]) => <TableRow key={name}><TableCell>{name}</TableCell><TableCell><ValueText value={value} /></TableCell></TableRow>)
                            : changes.map(({ name, before, after, step }, i) => (
                                <TableRow key={i}>
                                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDateTime(step.at)}</TableCell>
                                    <TableCell>{name}</TableCell>
                                    <TableCell><ValueText value={before} /></TableCell>
                                    <TableCell><ValueText value={after} /></TableCell>
                                    <TableCell><ProcessName id={step.processId} /></TableCell>
                                </TableRow>
                            ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
