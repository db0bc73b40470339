import AttachFileIcon from '@mui/icons-material/AttachFileOutlined';
import { Button, List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useGetList, useNotify, useTranslate, type RaRecord } from 'react-admin';
import { FilePreview } from '../common/FilePreview';
import { Panel } from '../common/Panel';
import { Person } from '../common/Person';
import { formatDateTime, formatNumber } from '../common/format';
import { upload } from '../providers/http';
import { useHasRole } from '../providers/me';
import { errorText } from '../providers/problem';

interface Attachment extends RaRecord<string> {
    fileName: string;
    contentType: string;
    size: number;
    uploadedBy: string;
    uploadedAt: string;
    removedAt?: string | null;
}

interface Props {
    documentType: string;
    documentId: string;
}

/** Files of a document: look at them, add one. */
export const Attachments = ({ documentType, documentId }: Props) => {
    const translate = useTranslate();
    const notify = useNotify();
    const queries = useQueryClient();
    const readOnly = useHasRole('auditor');
    const input = useRef<HTMLInputElement>(null);
    const [shown, setShown] = useState<Attachment | null>(null);
    const { data: files = [] } = useGetList<Attachment>('attachments', {
        filter: { documentType, documentId }, sort: { field: 'uploadedAt', order: 'ASC' }, pagination: { page: 1, perPage: 200 },
    });
    const add = useMutation({
        mutationFn: (file: File) => upload('/api/attachments', { documentType, documentId, file }),
        onSuccess: () => queries.invalidateQueries({ queryKey: ['attachments'] }),
        onError: error => notify(errorText(error), { type: 'error' }),
    });
    const present = files.filter(({ removedAt }) => !removedAt);
    return (
        <Panel
            title={translate('quayside.attachment.title')}
            aside={!readOnly && (
                <Button startIcon={<AttachFileIcon />} loading={add.isPending} onClick={() => input.current?.click()}>
                    {translate('quayside.action.upload')}
                </Button>
            )}
        >
            <input
                ref={input} type="file" hidden aria-label={translate('quayside.attachment.add')}
                onChange={({ target }) => {
                    if (target.files?.[0]) add.mutate(target.files[0]);
                    target.value = '';
                }}
            />
            {!present.length && <Typography variant="body2" color="text.secondary">{translate('quayside.attachment.none')}</Typography>}
            <List dense disablePadding>
                {present.map(file => (
                    <ListItemButton key={file.id} sx={{ borderRadius: 1.5, px: 1 }} onClick={() => setShown(file)}>
                        <ListItemText primary={file.fileName}
                            secondary={<>{formatNumber(Math.ceil(file.size / 1024))} kB · <Person login={file.uploadedBy} /> · {formatDateTime(file.uploadedAt)}</>} />
                    </ListItemButton>
                ))}
            </List>
            {shown && (
                <FilePreview path={`/api/attachments/${shown.id}/content`} name={shown.fileName} type={shown.contentType} onClose={() => setShown(null)} />
            )}
        </Panel>
    );
};
