import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAction } from '../../common/useAction';
import { COUNTED, type ReceiptScan } from '../receipt';

interface Props {
    receiptId: string;
    scan: ReceiptScan;
    onUndone: () => void;
    /** Where the goods could be counted if something more were known. */
    onRemedy?: () => void;
}

/** Large, and in the colour of what happened: a receiver looks from a metre away. */
export const LastScan = ({ receiptId, scan, onUndone, onRemedy }: Props) => {
    const translate = useTranslate();
    const undo = useAction(`/api/goods-receipts/${receiptId}/scans/${scan.scanId}/undo`, { onDone: onUndone });
    const counted = scan.outcome === COUNTED;
    const action = counted
        ? <Button color="inherit" size="large" startIcon={<UndoIcon />} disabled={undo.isPending} onClick={() => undo.mutate({})}>{translate('quayside.receipt.undo')}</Button>
        : onRemedy && <Button color="inherit" size="large" variant="outlined" onClick={onRemedy}>{translate(`quayside.scanRemedy.${scan.outcome}`)}</Button>;
    return (
        <Alert role={counted ? 'status' : 'alert'} severity={counted ? 'success' : 'error'} variant="filled" action={action} sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
            <AlertTitle sx={{ fontSize: '1.15rem', mb: 0 }}>{translate(`quayside.scanOutcome.${scan.outcome}`, { _: scan.outcome })}</AlertTitle>
            {scan.message}{scan.lotNumber && ` · ${scan.lotNumber}`}
        </Alert>
    );
};
