import LabelIcon from '@mui/icons-material/LabelOutlined';
import { Button } from '@mui/material';
import { useNotify, useRecordContext, useTranslate } from 'react-admin';
import { getBlob } from '../providers/http';
import { errorText } from '../providers/problem';

/** Opens the label of a lot, a place or a pallet, ready to print. */
export const LabelButton = ({ of }: { of: 'lots' | 'locations' | 'pallets' }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const record = useRecordContext();
    const open = async () => {
        try {
            window.open(URL.createObjectURL(await getBlob(`/api/${of}/${record?.id}/label`)), '_blank');
        } catch (failure) {
            notify(errorText(failure), { type: 'error' });
        }
    };
    return <Button size="small" startIcon={<LabelIcon />} disabled={!record} onClick={() => void open()}>{translate('quayside.label.print')}</Button>;
};
