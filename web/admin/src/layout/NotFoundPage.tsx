import ExploreOffIcon from '@mui/icons-material/ExploreOffOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { Title, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';

export const NotFoundPage = () => {
    const translate = useTranslate();
    return (
        <>
            <Title title="quayside.error.notFound" />
            <EmptyState
                icon={<ExploreOffIcon />} title={translate('quayside.error.notFound')} text={translate('quayside.error.notFoundBody')}
                action={<Button component={Link} to="/" variant="contained">{translate('quayside.error.home')}</Button>}
            />
        </>
    );
};
