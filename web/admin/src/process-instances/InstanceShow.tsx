import { Stack } from '@mui/material';
import { Title, useRecordContext } from 'react-admin';
import { DocumentPage } from '../common/DocumentPage';
import { PageSkeleton } from '../common/PageSkeleton';
import { useHasRole } from '../providers/me';
import { EvidencePanel } from './EvidencePanel';
import type { Instance } from './instance';
import { InstanceHeader } from './InstanceHeader';
import { Replay } from './Replay';

const Content = () => {
    const instance = useRecordContext<Instance>();
    const oversees = useHasRole('auditor', 'process-owner', 'administrator');
    if (!instance) return <PageSkeleton />;
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${instance.businessKey} · ${instance.processName ?? instance.processId}`} />
            <InstanceHeader instance={instance} />
            <Replay key={instance.id} instance={instance} />
            {oversees && <EvidencePanel instance={instance} />}
        </Stack>
    );
};

export const InstanceShow = () => <DocumentPage><Content /></DocumentPage>;
