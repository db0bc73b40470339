import { Alert } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { PanelSkeleton } from '../common/Panel';
import { errorText } from '../providers/problem';
import type { Agreement } from '../purchase-agreements/agreement';
import { AgreementLines } from '../purchase-agreements/AgreementLines';
import { ComparisonPanel } from '../rfqs/ComparisonPanel';
import type { Rfq } from '../rfqs/rfq';

/** What an approver needs to know about an agreement. */
export const AgreementPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: agreement, error } = useGetOne<Agreement>('purchase-agreements', { id });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    return agreement?.lines ? <AgreementLines agreement={agreement} /> : <PanelSkeleton />;
};

/** What a buyer decides on: awarding in the comparison also answers the task. */
export const RfqPanel = ({ id, onAwarded }: { id: string; onAwarded: () => void }) => {
    const translate = useTranslate();
    const { data: rfq, error } = useGetOne<Rfq>('rfqs', { id });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    return rfq?.lines ? <ComparisonPanel rfq={rfq} onDone={onAwarded} /> : <PanelSkeleton />;
};
