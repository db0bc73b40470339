import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Quorum } from './useTaskForm';

/** Of a level that asks for several people: how many have approved, and who; where one is enough, nothing. */
export const QuorumText = ({ quorum: { needed, approvedBy, rejectedBy } }: { quorum: Quorum }) => {
    const translate = useTranslate();
    if (needed < 2) return null;
    const parts = [
        translate('quayside.task.page.quorum', { given: approvedBy.length, needed }),
        approvedBy.length > 0 && translate('quayside.task.page.quorumBy', { names: approvedBy.join(', ') }),
        rejectedBy.length > 0 && translate('quayside.task.page.quorumRejected', { names: rejectedBy.join(', ') }),
    ];
    return <Typography variant="body2" sx={{ mb: 1.5, fontWeight: 560 }} data-testid="quorum">{parts.filter(Boolean).join(', ')}</Typography>;
};
