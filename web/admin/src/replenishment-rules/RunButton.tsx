import { Button } from '@mui/material';
import { useNotify, useRecordContext, useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';

/** Looks at the bins of the rule's warehouse now instead of with the next round. */
export const RunButton = () => {
    const translate = useTranslate();
    const notify = useNotify();
    const rule = useRecordContext();
    const runs = useHasRole('receiver', 'administrator');
    const run = useAction<unknown, unknown[]>(`/api/replenishment-rules/${rule?.id}/run`, {
        onDone: ({ length }) => notify('quayside.replenishment.opened', { type: 'success', messageArgs: { smart_count: length } }),
    });
    if (!runs || !rule?.active) return null;
    return (
        <Button size="small" disabled={run.isPending} onClick={event => { event.stopPropagation(); run.mutate(undefined); }}>{translate('quayside.replenishment.run')}</Button>
    );
};
