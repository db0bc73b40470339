import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import { Person } from '../common/Person';
import { amendmentChanges } from '../context/AmendmentPanel';
import { ChangesTable } from '../context/RevisionDiff';
import { useHasRole } from '../providers/me';
import type { Amendment, Order } from './order';

const isOpen = ({ status }: Amendment) => status === 'PROPOSED' || status === 'CHANGES_REQUESTED';

export const AmendmentsPanel = ({ order }: { order: Order }) => {
    const translate = useTranslate();
    const buyer = useHasRole('buyer');
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
                            <Person login={amendment.proposedBy} /> · {formatDateTime(amendment.proposedAt)}{amendment.newTotal && ` · ${formatMoney(amendment.oldTotal)} → ${formatMoney(amendment.newTotal)}`}
                        </Typography>
                        {amendment.closingReason && (
                            <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>{translate('quayside.order.amendmentClosed', { reason: amendment.closingReason })}</Typography>
                        )}
                        {isOpen(amendment) && buyer && (
                            <Box>
                                <ActionWithReason path={`/api/order-amendments/${amendment.id}/withdraw`} label="quayside.order.withdrawAmendment"
                                    title="quayside.order.withdrawAmendmentTitle" done="quayside.order.amendmentWithdrawn" icon={<UndoIcon />} danger />
                            </Box>
                        )}
                        {isOpen(amendment) && amendment.lines.length > 0 && <ChangesTable changes={amendmentChanges(order, amendment)} />}
                    </Box>
                ))}
            </Stack>
        </Panel>
    );
};
