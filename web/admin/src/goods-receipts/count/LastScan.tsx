import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Alert, AlertTitle, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { errorText } from '../../providers/problem';
import { COUNTED, type ReceiptScan } from '../receipt';
import type { Perform } from '../../scanning/actions';

interface Props {
    perform: Perform;
    scan: ReceiptScan;
    onUndone: () => void;
    /** Where the goods could be counted if something more were known. */
    onRemedy?: () => void;
}

/** Large, and in the colour of what happened: a receiver looks from a metre away. */
export const LastScan = ({ perform, scan, onUndone, onRemedy }: Props) => {
    const translate = useTranslate();
    const notify = useNotify();
    const undo = useMutation({
        mutationFn: () => perform({ action: `/scans/${scan.scanId}/undo`, body: {} }),
        onSuccess: onUndone,
        onError: error => notify(errorText(error), { type: 'error' }),
    });
    const counted = scan.outcome === COUNTED;
    const action = counted
        ? <Button color="inherit" size="large" startIcon={<UndoIcon />} disabled={undo.isPending} onClick={() => undo.mutate()}>{translate('quayside.receipt.undo')}</Button>
        : onRemedy && <Button color="inherit" size="large" variant="outlined" onClick={onRemedy}>{translate(`quayside.scanRemedy.${scan.outcome}`)}</Button>;
    return (
        <Alert role={counted ? 'status' : 'alert'} severity={counted ? 'success' : 'error'} variant="filled" action={action} sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
            <AlertTitle sx={{ fontSize: '1.15rem', mb: 0 }}>{translate(`quayside.scanOutcome.${scan.outcome}`, { _: scan.outcome })}</AlertTitle>
            {scan.message}{scan.lotNumber && ` · ${scan.lotNumber}`}
        </Alert>
    );
};
