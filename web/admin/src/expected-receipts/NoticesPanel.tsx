import { Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { formatDate } from '../common/format';
import { Panel } from '../common/Panel';
import type { ShipmentNotice } from './expected';

/** What the vendor has announced before it comes. */
export const NoticesPanel = ({ notices }: { notices: ShipmentNotice[] }) => {
    const translate = useTranslate();
    return (
        <Panel title={translate('quayside.expected.notices')}>
            {notices.length === 0 && <Typography variant="body2" color="text.secondary">{translate('quayside.expected.noNotices')}</Typography>}
            <Stack spacing={1}>
                {notices.map(notice => (
                    <Stack key={notice.id}>
                        <Typography variant="body2" sx={{ fontWeight: 560 }}>{notice.reference}</Typography>
                        <Typography variant="caption" color="text.secondary">
                            {[`${translate('quayside.expected.arrives')} ${formatDate(notice.arrivalDate)}`, notice.carrier, notice.trackingNumber].filter(Boolean).join(' · ')}
                        </Typography>
                        {notice.receiptId && <Link to={`/goods-receipts/${notice.receiptId}/show`}>{translate('quayside.expected.received')}</Link>}
                    </Stack>
                ))}
            </Stack>
        </Panel>
    );
};
