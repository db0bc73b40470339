import { useGetOne } from 'react-admin';
import { PanelSkeleton } from '../common/Panel';
import type { Nonconformance } from '../nonconformances/nonconformance';
import { NonconformanceFacts } from '../nonconformances/NonconformanceFacts';

export const NonconformancePanel = ({ id }: { id: string }) => {
    const { data: nonconformance } = useGetOne<Nonconformance>('nonconformances', { id });
    return nonconformance?.description ? <NonconformanceFacts nonconformance={nonconformance} /> : <PanelSkeleton />;
};
