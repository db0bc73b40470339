import { Chip, Stack } from '@mui/material';
import PhotoIcon from '@mui/icons-material/PhotoOutlined';
import { useState } from 'react';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { FilePreview } from '../common/FilePreview';

interface Photo extends RaRecord<string> {
    fileName: string;
    contentType: string;
    removedAt?: string | null;
}

/** The photos of a discrepancy. */
export const Photos = ({ of }: { of: string }) => {
    const translate = useTranslate();
    const [shown, setShown] = useState<Photo | null>(null);
    const { data = [] } = useGetList<Photo>('attachments', {
        filter: { documentType: 'receipt-discrepancy', documentId: of }, sort: { field: 'uploadedAt', order: 'ASC' }, pagination: { page: 1, perPage: 50 },
    });
    const photos = data.filter(({ removedAt }) => !removedAt);
    if (!photos.length) return null;
    return (
        <Stack direction="row" spacing={0.5} useFlexGap flexWrap="wrap" sx={{ mb: 0.5 }}>
            {photos.map((photo, index) => (
                <Chip key={photo.id} size="small" icon={<PhotoIcon />} label={translate('quayside.discrepancy.photo', { number: index + 1 })} onClick={() => setShown(photo)} />
            ))}
            {shown && <FilePreview path={`/api/attachments/${shown.id}/content`} name={shown.fileName} type={shown.contentType} onClose={() => setShown(null)} />}
        </Stack>
    );
};
