import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Alert, AlertTitle, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { errorText } from '../../providers/problem';
import type { ReceiptScan } from '../receipt';
import type { Perform } from '../../scanning/actions';

interface Props {
    perform: Perform;
    scan: ReceiptScan;
    onUndone: () => void;
}

/** What was counted last: large, since a receiver looks from a metre away. */
export const LastScan = ({ perform, scan, onUndone }: Props) => {
    const translate = useTranslate();
    const notify = useNotify();
    const undo = useMutation({
        mutationFn: () => perform({ action: `/scans/${scan.scanId}/undo`, body: {} }, `${translate('quayside.receipt.undo')}: ${scan.message}`),
        onSuccess: onUndone,
        onError: error => notify(errorText(error), { type: 'error' }),
    });
    return (
        <Alert role="status" severity="success" variant="filled" sx={{ '& .MuiAlert-message': { minWidth: 0 } }} action={(
            <Button color="inherit" size="large" startIcon={<UndoIcon />} disabled={undo.isPending} onClick={() => undo.mutate()}>
                {translate('quayside.receipt.undo')}
            </Button>
        )}>
            <AlertTitle sx={{ fontSize: '1.15rem', mb: 0 }}>{translate('quayside.scanOutcome.counted')}</AlertTitle>
            {scan.message}{scan.lotNumber && ` · ${scan.lotNumber}`}
        </Alert>
    );
};
