import CameraIcon from '@mui/icons-material/PhotoCameraOutlined';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { CameraDialog } from '../../scanning/CameraDialog';
import { useScanner } from '../../scanning/useScanner';

interface Props {
    label: string;
    onCode: (code: string) => void;
    /** Other fields have the keyboard, or something has to be seen first. */
    paused?: boolean;
}

/** Takes codes from a scanner, the camera, or fingers. */
export const ScanBar = ({ label, onCode, paused = false }: Props) => {
    const translate = useTranslate();
    const [typed, setTyped] = useState('');
    const [camera, setCamera] = useState(false);
    useScanner(code => {
        setTyped('');
        onCode(code);
    }, !paused);
    const submit = (event: FormEvent) => {
        event.preventDefault();
        if (!typed.trim()) return;
        onCode(typed.trim());
        setTyped('');
    };
    return (
        <form onSubmit={submit}>
            <TextField fullWidth label={label} value={typed} onChange={event => setTyped(event.target.value)} autoComplete="off"
                size="medium" sx={{ '& input': { fontSize: '1.15rem' } }}
                slotProps={{
                    htmlInput: { enterKeyHint: 'send', autoCapitalize: 'characters', spellCheck: false, maxLength: 300 },
                    input: {
                        endAdornment: (
                            <InputAdornment position="end">
                                <IconButton edge="end" onClick={() => setCamera(true)} aria-label={translate('quayside.scan.camera')} sx={{ width: 52, height: 52 }}>
                                    <CameraIcon />
                                </IconButton>
                            </InputAdornment>
                        ),
                    },
                }} />
            <CameraDialog open={camera && !paused} onClose={() => setCamera(false)} onScan={onCode} />
        </form>
    );
};
