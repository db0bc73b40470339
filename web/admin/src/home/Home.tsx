import { Box, Stack, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useMe } from '../providers/me';
import { HomeTasks } from './HomeTasks';
import { RecentRequisitions } from './RecentRequisitions';
import { Tiles } from './Tiles';

const partOfDay = (hour: number) => (hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening');

/** What matters to this person now: figures of their role, their most urgent tasks, their requisitions. */
export const Home = () => {
    const translate = useTranslate();
    const { data: me } = useMe();
    return (
        <Stack spacing={2.5} sx={{ pt: 2.5 }}>
            <Title title={translate('quayside.menu.home')} />
            <Typography variant="h2" component="h1" sx={{ minHeight: 32 }}>
                {me && translate(`quayside.home.${partOfDay(new Date().getHours())}`, { name: me.name.split(' ')[0] })}
            </Typography>
            <Tiles />
            <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' } }}>
                <HomeTasks />
                <RecentRequisitions />
            </Box>
        </Stack>
    );
};
