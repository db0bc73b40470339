import CloseIcon from '@mui/icons-material/Close';
import { Alert, Box, Dialog, IconButton } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
    open: boolean;
    onClose: () => void;
    onScan: (code: string) => void;
}

const LOOK_EVERY_MS = 150;
/** A code that stays before the camera is one scan. */
const SAME_CODE_MS = 2_500;

const useCamera = (onScan: (code: string) => void) => {
    const video = useRef<HTMLVideoElement>(null);
    const latest = useRef(onScan);
    const [failed, setFailed] = useState(false);
    useEffect(() => { latest.current = onScan; }, [onScan]);

    useEffect(() => {
        let stream: MediaStream | undefined;
        let stopped = false;
        let seen = { code: '', at: -Infinity };
        const canvas = document.createElement('canvas');

        const look = async (read: (picture: ImageData) => Promise<string | null>) => {
            const source = video.current;
            if (stopped) return;
            if (source?.videoWidth) {
                canvas.width = source.videoWidth;
                canvas.height = source.videoHeight;
                const drawing = canvas.getContext('2d', { willReadFrequently: true });
                drawing?.drawImage(source, 0, 0);
                const code = drawing && await read(drawing.getImageData(0, 0, canvas.width, canvas.height));
                const now = performance.now();
                if (code && !stopped && (code !== seen.code || now - seen.at > SAME_CODE_MS)) latest.current(code);
                if (code) seen = { code, at: now };
            }
            setTimeout(() => void look(read), LOOK_EVERY_MS);
        };

        const start = async () => {
            const { readBarcode } = await import('./readBarcode');
            stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } });
            if (stopped) return stream.getTracks().forEach(track => track.stop());
            if (video.current) video.current.srcObject = stream;
            return look(readBarcode);
        };

        start().catch(() => setFailed(true));
        return () => {
            stopped = true;
            stream?.getTracks().forEach(track => track.stop());
        };
    }, []);

    return { video, failed };
};

const Viewfinder = ({ onScan }: Pick<Props, 'onScan'>) => {
    const translate = useTranslate();
    const { video, failed } = useCamera(onScan);
    if (failed) return <Alert severity="warning" sx={{ m: 2 }}>{translate('quayside.scan.noCamera')}</Alert>;
    return (
        <Box sx={{ position: 'relative', bgcolor: 'black', lineHeight: 0 }}>
            <Box component="video" ref={video} autoPlay playsInline muted sx={{ width: '100%', maxHeight: '60vh', objectFit: 'cover' }} />
            <Box sx={{ position: 'absolute', inset: '30% 10%', border: '3px solid', borderColor: 'primary.light', borderRadius: 2 }} />
        </Box>
    );
};

/** Reads barcodes with the camera of a phone; stays open, so that many can be scanned one after the other. */
export const CameraDialog = ({ open, onClose, onScan }: Props) => {
    const translate = useTranslate();
    return (
        <Dialog open={open} onClose={onClose} fullWidth maxWidth="sm" aria-label={translate('quayside.scan.camera')}>
            <IconButton onClick={onClose} aria-label={translate('quayside.action.close')}
                sx={{ position: 'absolute', right: 8, top: 8, zIndex: 1, bgcolor: 'background.paper', width: 48, height: 48 }}>
                <CloseIcon />
            </IconButton>
            {open && <Viewfinder onScan={onScan} />}
        </Dialog>
    );
};
