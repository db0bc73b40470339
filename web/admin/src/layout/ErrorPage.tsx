import ErrorIcon from '@mui/icons-material/ReportGmailerrorred';
import { Button, Typography } from '@mui/material';
import type { ErrorInfo } from 'react';
import { Title, useResetErrorBoundaryOnLocationChange, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { errorText } from '../providers/problem';

const nothing = () => {};

interface Props {
    error?: unknown;
    errorInfo?: ErrorInfo;
    resetErrorBoundary?: (...args: unknown[]) => void;
}

export const ErrorPage = ({ error, resetErrorBoundary }: Props) => {
    const translate = useTranslate();
    useResetErrorBoundaryOnLocationChange(resetErrorBoundary ?? nothing);
    return (
        <>
            <Title title="quayside.error.title" />
            <EmptyState
                icon={<ErrorIcon />} title={translate('quayside.error.title')} text={translate('quayside.error.body')}
                action={<Button variant="contained" onClick={() => window.location.reload()}>{translate('quayside.action.retry')}</Button>}
            />
            <Typography component="pre" variant="caption" color="text.secondary" sx={{ textAlign: 'center', whiteSpace: 'pre-wrap' }}>
                {errorText(error)}
            </Typography>
        </>
    );
};
