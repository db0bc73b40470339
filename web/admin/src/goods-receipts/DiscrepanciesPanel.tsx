import { List, ListItem, ListItemText, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import { useHasRole } from '../providers/me';
import { OpenNonconformance } from '../receipt-discrepancies/OpenNonconformance';
import { Photos } from '../receipt-discrepancies/Photos';
import { WithdrawDiscrepancy } from '../receipt-discrepancies/WithdrawDiscrepancy';
import type { Discrepancy } from './receipt';

const blockedOf = ({ blocked, quantity }: Discrepancy, translate: (key: string, options?: object) => string) => blocked && [
    Number(blocked.value) > 0 && translate('quayside.receipt.blocked', { quantity: formatQuantity(blocked) }),
    Number(blocked.value) < Number(quantity?.value ?? 0) && translate('quayside.receipt.notBlocked'),
].filter(Boolean).join(', ');

/** What was not as it should be, each with the photos that were taken of it. */
export const DiscrepanciesPanel = ({ discrepancies }: { discrepancies: Discrepancy[] }) => {
    const translate = useTranslate();
    const receiver = useHasRole('receiver');
    if (!discrepancies.length) return null;
    return (
        <Panel title={translate('resources.receipt-discrepancies.name', { smart_count: 2 })}>
            <List dense disablePadding>
                {discrepancies.map(each => (
                    <ListItem key={each.id} disableGutters sx={{ display: 'block', ...(each.withdrawnAt ? { textDecoration: 'line-through', color: 'text.disabled' } : {}) }}>
                        <ListItemText
                            primary={[translate(`quayside.discrepancyType.${each.type}`), each.productSku, formatQuantity(each.quantity), each.lotNumber].filter(Boolean).join(' · ')}
                            secondary={[each.note, blockedOf(each, translate), each.byCount ? translate('quayside.receipt.byCount') : each.loggedBy, formatDateTime(each.loggedAt)].filter(Boolean).join(' · ')} />
                        {!each.byCount && <Photos of={each.id} />}
                        <Stack direction="row" spacing={0.5}>
                            <OpenNonconformance discrepancy={each} />
                            {receiver && <WithdrawDiscrepancy discrepancy={each} />}
                        </Stack>
                    </ListItem>
                ))}
            </List>
        </Panel>
    );
};
