import { Alert, Box, Stack, Typography } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { PanelSkeleton } from '../common/Panel';
import { errorText } from '../providers/problem';
import type { Requisition } from '../requisitions/requisition';
import { ApprovalsPanel } from './ApprovalsPanel';
import { AwardsPanel } from './AwardsPanel';
import { BudgetPanels } from './BudgetPanels';
import { useRequisitionContext } from './context';
import { LinesPanel } from './LinesPanel';
import { RevisionDiff } from './RevisionDiff';
import { Warnings } from './Warnings';

/** What an approver needs to know about a requisition. */
export const RequisitionPanels = ({ id, level }: { id: string; level?: number | null }) => {
    const translate = useTranslate();
    const { data: requisition, error } = useGetOne<Requisition>('requisitions', { id });
    const { data: context, error: contextError } = useRequisitionContext(id, requisition?.status);
    if (error || contextError) {
        return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error ?? contextError) })}</Alert>;
    }
    // A row of the list may stand in until the whole document is here; it has no lines.
    if (!requisition?.lines) return <PanelSkeleton lines={6} />;
    return (
        <Stack spacing={2}>
            <Warnings warnings={context?.warnings} />
            {requisition.justification && (
                <Typography variant="body2" sx={{ px: 2, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap' }}>{requisition.justification}</Typography>
            )}
            <LinesPanel requisition={requisition} context={context} />
            {context && <AwardsPanel context={context} />}
            {context && (
                <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
                    <BudgetPanels budgets={context.budgets} />
                    <ApprovalsPanel context={context} current={level} revision={requisition.revision} />
                </Box>
            )}
            {requisition.revision > 1 && <RevisionDiff id={id} revision={requisition.revision} />}
        </Stack>
    );
};
