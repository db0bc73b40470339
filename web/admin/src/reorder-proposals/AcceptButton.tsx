import ShoppingCartIcon from '@mui/icons-material/AddShoppingCartOutlined';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import { errorText } from '../providers/problem';
import { useHasRole } from '../providers/me';
import type { ReorderProposal } from './reorderProposal';

/** Makes requisitions of proposals: drafts, or submitted at once. */
export const AcceptButton = ({ ids, onDone }: { ids: string[]; onDone?: () => void }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const buys = useHasRole('buyer');
    const [asking, setAsking] = useState(false);
    const [failure, setFailure] = useState<unknown>(null);
    const accept = useAction<{ ids: string[]; submit: boolean }, ReorderProposal[]>('/api/reorder-proposals/accept', {
        onDone: accepted => {
            setAsking(false);
            notify('quayside.reorder.accepted', { type: 'success', messageArgs: { numbers: [...new Set(accepted.map(each => each.requisitionNumber))].join(', ') } });
            onDone?.();
        },
        onFailed: setFailure,
    });
    if (!buys) return null;
    const send = (submit: boolean) => { setFailure(null); accept.mutate({ ids, submit }); };
    return (
        <>
            <Button startIcon={<ShoppingCartIcon />} variant="contained" onClick={() => { setFailure(null); setAsking(true); }}>{translate('quayside.reorder.accept')}</Button>
            <Dialog open={asking} onClose={() => setAsking(false)} fullWidth maxWidth="xs">
                <DialogTitle>{translate('quayside.reorder.acceptTitle', { smart_count: ids.length })}</DialogTitle>
                <DialogContent>
                    <DialogContentText>{translate('quayside.reorder.acceptText')}</DialogContentText>
                    {failure !== null && <Alert severity="error" sx={{ mt: 1 }}>{errorText(failure)}</Alert>}
                </DialogContent>
                <DialogActions>
                    <Button onClick={() => setAsking(false)}>{translate('ra.action.cancel')}</Button>
                    <Button disabled={accept.isPending} onClick={() => send(false)}>{translate('quayside.reorder.accept')}</Button>
                    <Button variant="contained" loading={accept.isPending} onClick={() => send(true)}>{translate('quayside.reorder.acceptSubmit')}</Button>
                </DialogActions>
            </Dialog>
        </>
    );
};
