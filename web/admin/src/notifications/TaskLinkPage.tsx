import LinkOffIcon from '@mui/icons-material/LinkOff';
import { Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useRedirect, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { PageSkeleton } from '../common/PageSkeleton';
import { post } from '../providers/http';
import { errorText } from '../providers/problem';

/** Where the link of a mail leads after login: to the task, or to why it no longer does. */
export const TaskLinkPage = () => {
    const translate = useTranslate();
    const redirect = useRedirect();
    const { token } = useParams();
    const asked = useRef(false);
    const [refused, setRefused] = useState<string | null>(null);
    useEffect(() => {
        if (asked.current) return;
        asked.current = true;
        post<{ taskId: string }>('/api/task-links/open', { token })
            .then(({ taskId }) => redirect(`/tasks/${taskId}/show`))
            .catch(error => setRefused(errorText(error)));
    }, [redirect, token]);
    if (!refused) return <PageSkeleton />;
    return (
        <EmptyState icon={<LinkOffIcon />} title={translate('quayside.notification.deadLink')} text={refused}
            action={<Button variant="contained" component={Link} to="/tasks">{translate('quayside.task.page.toList')}</Button>} />
    );
};
