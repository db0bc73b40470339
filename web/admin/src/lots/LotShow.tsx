import { Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, usePermissions, useRecordContext, useTranslate } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime } from '../common/format';
import { LabelButton } from '../common/LabelButton';
import { PageSkeleton } from '../common/PageSkeleton';
import { Panel, PanelSkeleton } from '../common/Panel';
import { RecordLink } from '../common/RecordLink';
import { get } from '../providers/http';
import { MovesPanel } from '../stock-moves/MovesPanel';
import type { Lot, LotTrace } from './lot';
import { EvidencePanels } from './EvidencePanels';
import { LotActions } from './LotActions';
import { RecallPanel } from './RecallPanel';
import { TraceGraph } from './TraceGraph';

const keepers = ['quality-inspector', 'administrator'];

const TracePanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data } = useQuery({ queryKey: ['lot-trace', id], queryFn: ({ signal }) => get<LotTrace>(`/api/lots/${id}/trace`, signal) });
    if (!data) return <PanelSkeleton />;
    return <Panel flush title={translate('quayside.trace.title')}><TraceGraph trace={data} /></Panel>;
};

const Content = () => {
    const translate = useTranslate();
    const lot = useRecordContext<Lot>();
    const { permissions } = usePermissions<string[]>();
    if (!lot) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.lots.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={`${lot.number} · ${lot.sku}`} />
            <DocumentHeader over={<StatusChip status={lot.status} />} title={lot.number}
                actions={<><LabelButton of="lots" />{keepers.some(role => permissions?.includes(role)) && <LotActions lot={lot} />}</>}
                facts={<>
                    <Fact label={label('productName')}><RecordLink source="sku" to="products" id="productId">{`${lot.sku} · ${lot.productName}`}</RecordLink></Fact>
                    <Fact label={label('expiresOn')}>{formatDate(lot.expiresOn)}</Fact>
                    <Fact label={label('vendorName')}><RecordLink source="vendorName" to="vendors" id="vendorId" /></Fact>
                    <Fact label={label('vendorLot')}>{lot.vendorLot}</Fact>
                    <Fact label={label('createdAt')}>{formatDateTime(lot.createdAt)}</Fact>
                </>} />
            <TracePanel id={lot.id} />
            <RecallPanel id={lot.id} />
            <EvidencePanels lotId={lot.id} />
            <MovesPanel filter={{ lotId: lot.id }} />
        </Stack>
    );
};

export const LotShow = () => <DocumentPage><Content /></DocumentPage>;
