import { Alert } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { PanelSkeleton } from '../common/Panel';
import type { Proposal } from '../payment-proposals/proposal';
import { ProposalItems } from '../payment-proposals/ProposalItems';
import { errorText } from '../providers/problem';

/** What an approver needs to know about payments. */
export const ProposalPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: proposal, error } = useGetOne<Proposal>('payment-proposals', { id });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    return proposal?.items ? <ProposalItems proposal={proposal} /> : <PanelSkeleton />;
};
