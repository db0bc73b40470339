import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { ExpectedLine } from './expected';
import { NoticeFileError, readNotice } from './noticeFile';

/** Fills the form with what the vendor has sent as a file; the server checks it as if it had been typed. */
export const NoticeFileButton = ({ lines }: { lines: ExpectedLine[] }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const { setValue } = useFormContext();
    const picker = useRef<HTMLInputElement>(null);
    const take = async (file: File) => {
        try {
            const notice = readNotice(await file.text(), lines);
            Object.entries(notice).forEach(([field, value]) => setValue(field, value, { shouldDirty: true }));
            notify('quayside.expected.file.read', { type: 'success', messageArgs: { smart_count: notice.lines.length } });
        } catch (error) {
            const { key, row } = error instanceof NoticeFileError ? error : { key: 'unreadable', row: null };
            notify(`quayside.expected.file.${key}`, { type: 'error', messageArgs: { row } });
        }
    };
    return (
        <>
            <input ref={picker} type="file" accept=".csv,.json,text/csv,application/json" hidden aria-label={translate('quayside.expected.file.choose')}
                onChange={({ target }) => { if (target.files?.[0]) void take(target.files[0]); target.value = ''; }} />
            <Button startIcon={<UploadIcon />} onClick={() => picker.current?.click()}>{translate('quayside.expected.file.choose')}</Button>
        </>
    );
};
