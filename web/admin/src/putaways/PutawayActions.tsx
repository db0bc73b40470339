import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import type { Putaway } from './putaway';

/** What is not to be carried is cancelled, and opened again when that was a mistake. */
export const PutawayActions = ({ putaway }: { putaway: Putaway }) => {
    const translate = useTranslate();
    const cancel = useAction(`/api/putaways/${putaway.id}/cancel`, { done: 'quayside.putaway.cancelled' });
    const reopen = useAction(`/api/putaways/${putaway.id}/reopen`, { done: 'quayside.putaway.reopened' });
    if (putaway.status === 'OPEN') return <Button color="error" loading={cancel.isPending} onClick={() => cancel.mutate({})}>{translate('quayside.putaway.cancel')}</Button>;
    return putaway.status === 'CANCELLED' && <Button loading={reopen.isPending} onClick={() => reopen.mutate({})}>{translate('quayside.putaway.reopen')}</Button>;
};
