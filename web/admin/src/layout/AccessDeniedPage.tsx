import LockIcon from '@mui/icons-material/LockOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { Title, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';

export const AccessDeniedPage = () => {
    const translate = useTranslate();
    return (
        <>
            <Title title="quayside.error.denied" />
            <EmptyState
                icon={<LockIcon />} title={translate('quayside.error.denied')} text={translate('quayside.error.deniedBody')}
                action={<Button component={Link} to="/" variant="contained">{translate('quayside.error.home')}</Button>}
            />
        </>
    );
};
