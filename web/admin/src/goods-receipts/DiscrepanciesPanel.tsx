import { List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import { OpenNonconformance } from '../receipt-discrepancies/OpenNonconformance';
import type { Discrepancy } from './receipt';

export const DiscrepanciesPanel = ({ discrepancies }: { discrepancies: Discrepancy[] }) => {
    const translate = useTranslate();
    if (!discrepancies.length) return null;
    return (
        <Panel title={translate('resources.receipt-discrepancies.name', { smart_count: 2 })}>
            <List dense disablePadding>
                {discrepancies.map(each => (
                    <ListItem key={each.id} disableGutters sx={each.withdrawnAt ? { textDecoration: 'line-through', color: 'text.disabled' } : undefined}>
                        <ListItemText
                            primary={[translate(`quayside.discrepancyType.${each.type}`), each.productSku, formatQuantity(each.quantity), each.lotNumber].filter(Boolean).join(' · ')}
                            secondary={[each.note, each.byCount ? translate('quayside.receipt.byCount') : each.loggedBy, formatDateTime(each.loggedAt)].filter(Boolean).join(' · ')} />
                        <OpenNonconformance discrepancy={each} />
                    </ListItem>
                ))}
            </List>
        </Panel>
    );
};
