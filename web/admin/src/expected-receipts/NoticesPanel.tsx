import { Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { formatDate, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import type { ExpectedLine, NoticeLine, ShipmentNotice } from './expected';

const lineText = (line: NoticeLine, lines: ExpectedLine[]) => [
    lines.find(({ orderLineId }) => orderLineId === line.orderLineId)?.productSku, formatQuantity(line.quantity), line.lotNumber, line.expiryDate && formatDate(line.expiryDate), line.sscc,
].filter(Boolean).join(' · ');

/** What the vendor has announced before it comes: goods, lots and pallets. */
export const NoticesPanel = ({ notices, lines }: { notices: ShipmentNotice[]; lines: ExpectedLine[] }) => {
    const translate = useTranslate();
    return (
        <Panel title={translate('quayside.expected.notices')}>
            {notices.length === 0 && <Typography variant="body2" color="text.secondary">{translate('quayside.expected.noNotices')}</Typography>}
            <Stack spacing={1}>
                {notices.map(notice => (
                    <Stack key={notice.id}>
                        <Typography variant="body2" sx={{ fontWeight: 560 }}>{notice.reference}</Typography>
                        <Typography variant="caption" color="text.secondary">
                            {[`${translate('quayside.expected.arrives')} ${formatDate(notice.arrivalDate)}`, notice.carrier, notice.trackingNumber, notice.fromVendor && translate('quayside.expected.fromVendor')].filter(Boolean).join(' · ')}
                        </Typography>
                        {notice.lines.map((line, index) => <Typography key={index} variant="caption">{lineText(line, lines)}</Typography>)}
                        {notice.receiptId && <Link to={`/goods-receipts/${notice.receiptId}/show`}>{translate('quayside.expected.received')}</Link>}
                    </Stack>
                ))}
            </Stack>
        </Panel>
    );
};
