import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import { amendmentChanges } from '../context/AmendmentPanel';
import { ChangesTable } from '../context/RevisionDiff';
import type { Order } from './order';

export const AmendmentsPanel = ({ order }: { order: Order }) => {
    const translate = useTranslate();
    if (!order.amendments?.length) return null;
    return (
        <Panel title={translate('quayside.order.amendments')}>
            <Stack spacing={2}>
                {order.amendments.map(amendment => (
                    <Box key={amendment.id}>
                        <Stack direction="row" spacing={1} alignItems="center">
                            <StatusChip status={amendment.status} />
                            <Typography variant="body2" sx={{ fontWeight: 560 }}>{amendment.reason}</Typography>
                        </Stack>
                        <Typography variant="caption" color="text.secondary">
                            {amendment.proposedBy} · {formatDateTime(amendment.proposedAt)} · {formatMoney(amendment.oldTotal)} → {formatMoney(amendment.newTotal)}
                        </Typography>
                        {amendment.status === 'PROPOSED' && <ChangesTable changes={amendmentChanges(order, amendment)} />}
                    </Box>
                ))}
            </Stack>
        </Panel>
    );
};
