import { useGetOne } from 'react-admin';
import { PanelSkeleton } from '../common/Panel';
import type { Revaluation } from '../stock-revaluations/revaluation';
import { RevaluationFacts } from '../stock-revaluations/RevaluationFacts';

/** What a new cost makes of the stock, for whoever approves it. */
export const RevaluationPanel = ({ id }: { id: string }) => {
    const { data } = useGetOne<Revaluation>('stock-revaluations', { id });
    return data ? <RevaluationFacts revaluation={data} /> : <PanelSkeleton />;
};
