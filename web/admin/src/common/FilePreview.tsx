import { Alert, Box, Button, CircularProgress, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { getBlob } from '../providers/http';
import { errorText } from '../providers/problem';

interface Props {
    path: string;
    name: string;
    type?: string;
    onClose: () => void;
}

const useObjectUrl = (blob: Blob | undefined) => {
    const [url, setUrl] = useState<string>();
    useEffect(() => {
        if (!blob) return;
        const created = URL.createObjectURL(blob);
        setUrl(created);
        return () => URL.revokeObjectURL(created);
    }, [blob]);
    return url;
};

/** Shows an image or a PDF, offers the download of anything. */
export const FilePreview = ({ path, name, type, onClose }: Props) => {
    const translate = useTranslate();
    const { data, error } = useQuery({ queryKey: ['file', path], queryFn: () => getBlob(path), gcTime: 0 });
    const url = useObjectUrl(data);
    const kind = type ?? data?.type ?? '';
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="lg">
            <DialogTitle>{name}</DialogTitle>
            <DialogContent dividers sx={{ p: 0, height: '75vh', display: 'grid', placeItems: 'center' }}>
                {error ? <Alert severity="error">{errorText(error)}</Alert>
                    : !url ? <CircularProgress />
                        : kind.startsWith('image/') ? <Box component="img" src={url} alt={name} sx={{ maxWidth: '100%', maxHeight: '100%' }} />
                            : kind === 'application/pdf' ? <Box component="iframe" src={url} title={name} sx={{ width: '100%', height: '100%', border: 0 }} />
                                : translate('quayside.attachment.noPreview')}
            </DialogContent>
            <DialogActions>
                <Button onClick={onClose}>{translate('quayside.action.close')}</Button>
                <Button variant="contained" component="a" href={url} download={name} disabled={!url}>{translate('quayside.action.download')}</Button>
            </DialogActions>
        </Dialog>
    );
};
