import { Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { errorText } from '../providers/problem';
import { ReasonDialog } from './ReasonDialog';
import { useAction } from './useAction';

interface Props {
    path: string;
    label: string;
    title: string;
    text?: string;
    done: string;
    icon?: ReactNode;
    danger?: boolean;
}

/** A button whose action needs a reason, such as cancelling. */
export const ActionWithReason = ({ path, label, title, text, done, icon, danger }: Props) => {
    const translate = useTranslate();
    const [open, setOpen] = useState(false);
    const [error, setError] = useState<string | null>(null);
    const action = useAction<{ reason: string }>(path, {
        done,
        onDone: () => setOpen(false),
        onFailed: failure => setError(errorText(failure)),
    });
    return (
        <>
            <Button startIcon={icon} color={danger ? 'error' : 'primary'} onClick={() => { setError(null); setOpen(true); }}>
                {translate(label)}
            </Button>
            {open && (
                <ReasonDialog
                    open title={translate(title)} text={text && translate(text)} confirm={translate(label)} danger={danger}
                    busy={action.isPending} error={error}
                    onClose={() => setOpen(false)} onConfirm={reason => action.mutate({ reason })}
                />
            )}
        </>
    );
};
