import { Chip, Stack } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { toneOf } from './status';

/** The states of a document as chips that filter. */
export const StatusTabs = ({ statuses, source = 'status' }: { statuses: string[]; source?: string }) => {
    const translate = useTranslate();
    const { filterValues, displayedFilters, setFilters } = useListContext();
    const { [source]: chosen, ...others } = filterValues;
    return (
        <Stack direction="row" spacing={0.75} useFlexGap flexWrap="wrap" sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider' }}
            role="group" aria-label={translate('quayside.field.status')}>
            <Chip size="small" label={translate('quayside.field.all')} variant={chosen ? 'outlined' : 'filled'} color="secondary"
                onClick={() => setFilters(others, displayedFilters)} />
            {statuses.map(status => (
                <Chip
                    key={status} size="small" label={translate(`quayside.status.${status}`)} color={chosen === status && toneOf(status) === 'default' ? 'secondary' : toneOf(status)}
                    variant={chosen === status ? 'filled' : 'outlined'} aria-pressed={chosen === status}
                    onClick={() => setFilters(chosen === status ? others : { ...others, [source]: status }, displayedFilters)}
                />
            ))}
        </Stack>
    );
};
