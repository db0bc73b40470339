import { Stack } from '@mui/material';
import { Title, useRecordContext, useTranslate } from 'react-admin';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { DocumentPage } from '../common/DocumentPage';
import { PageSkeleton } from '../common/PageSkeleton';
import { TwoColumns } from '../common/TwoColumns';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import type { DunningCase } from './dunning';
import { DunningHeader } from './DunningHeader';
import { Letters, OverdueItems } from './DunningPanels';

const Content = () => {
    const translate = useTranslate();
    const dunning = useRecordContext<DunningCase>();
    if (!dunning) return <PageSkeleton />;
    const document = { documentType: 'dunning-case', documentId: dunning.id };
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${dunning.number} · ${dunning.customerName}`} />
            <DunningHeader dunning={dunning} />
            <TwoColumns
                main={<>
                    <OverdueItems id={dunning.id} />
                    <Letters id={dunning.id} />
                    {dunning.processInstanceKey && <InstanceDiagram keys={[dunning.processInstanceKey]} title={translate('quayside.context.diagram')} height={320} />}
                </>}
                side={<><Attachments {...document} /><Comments {...document} /></>}
            />
        </Stack>
    );
};

export const DunningShow = () => <DocumentPage><Content /></DocumentPage>;
