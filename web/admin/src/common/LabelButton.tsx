import LabelIcon from '@mui/icons-material/LabelOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { FilePreview } from './FilePreview';

interface Props {
    of: 'lots' | 'locations' | 'pallets';
    /** Where the record at hand is not the labelled thing itself. */
    id?: string | null;
    label?: string;
}

/** Shows the label of a lot, a place or a pallet, to print or to keep. */
export const LabelButton = ({ of, id, label = 'quayside.label.print' }: Props) => {
    const translate = useTranslate();
    const record = useRecordContext();
    const [open, setOpen] = useState(false);
    const labelled = id === undefined ? record?.id : id;
    if (!labelled) return null;
    return (
        <span onClick={event => event.stopPropagation()}>
            <Button size="small" startIcon={<LabelIcon />} onClick={() => setOpen(true)}>{translate(label)}</Button>
            {open && <FilePreview path={`/api/${of}/${labelled}/label`} name={`${of}-${labelled}.pdf`} onClose={() => setOpen(false)} />}
        </span>
    );
};
