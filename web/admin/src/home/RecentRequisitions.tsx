import { List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { Link } from 'react-router';
import { CreateButton, useCanAccess, useGetIdentity, useGetList, useTranslate } from 'react-admin';
import { StatusChip } from '../common/fields';
import { formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import { useHasRole } from '../providers/me';
import type { Requisition } from '../requisitions/requisition';

/** One's own last requisitions; for those who raise none, the last that they can see. */
export const RecentRequisitions = () => {
    const translate = useTranslate();
    const { identity } = useGetIdentity();
    const requester = useHasRole('requester');
    const { canAccess } = useCanAccess({ resource: 'requisitions', action: 'list' });
    const { data } = useGetList<Requisition>('requisitions', {
        filter: requester ? { requester: identity?.id } : {}, sort: { field: 'createdAt', order: 'DESC' }, pagination: { page: 1, perPage: 6 },
    }, { enabled: !!canAccess && !!identity });
    if (!canAccess) return null;
    return (
        <Panel flush title={translate(requester ? 'quayside.home.myRequisitions' : 'quayside.home.requisitions')}
            aside={<CreateButton resource="requisitions" label="quayside.requisition.new" />}>
            {data && !data.length && <Typography variant="body2" color="text.secondary" sx={{ px: 2, pb: 2 }}>{translate('quayside.requisition.empty')}</Typography>}
            <List dense disablePadding>
                {data?.map(requisition => (
                    <ListItemButton key={requisition.id} component={Link} to={`/requisitions/${requisition.id}/show`} sx={{ borderTop: 1, borderColor: 'divider', gap: 1.5 }}>
                        <ListItemText primary={requisition.title} secondary={`${requisition.number} · ${formatMoney(requisition.totalInCompanyCurrency)}`}
                            slotProps={{ primary: { noWrap: true, fontWeight: 560 } }} />
                        <StatusChip status={requisition.status} />
                    </ListItemButton>
                ))}
            </List>
        </Panel>
    );
};
