import { Alert, Box, CircularProgress, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { formatDate } from '../common/format';
import { i18nProvider } from '../i18n/i18nProvider';
import { errorText } from '../providers/problem';
import { get } from '../providers/http';
import { OutsideTheme } from '../theme/OutsideTheme';
import { VendorNoticeForm } from './VendorNoticeForm';
import { vendorPath, type VendorOrder } from './vendorOrder';

const { translate } = i18nProvider;

const Announced = ({ order }: { order: VendorOrder }) => (
    <Paper variant="outlined" sx={{ p: 2 }}>
        <Typography variant="h6" component="h2">{translate('quayside.vendorNotice.announced')}</Typography>
        {order.notices.map(({ reference, arrivalDate }) => <Typography key={reference} variant="body2">{reference} · {formatDate(arrivalDate)}</Typography>)}
    </Paper>
);

/** Where a vendor says what it ships of an order. The link is its proof; there is no login, and nothing but this order. */
export const VendorNoticePage = ({ token }: { token: string }) => {
    const [order, setOrder] = useState<VendorOrder>();
    const [failure, setFailure] = useState<unknown>();
    const [done, setDone] = useState<string>();
    useEffect(() => {
        get<VendorOrder>(vendorPath(token)).then(setOrder, setFailure);
    }, [token]);
    return (
        <OutsideTheme>
            <Stack component="main" spacing={2} sx={{ maxWidth: 760, mx: 'auto', p: 2 }}>
                {!!failure && <Alert severity="error">{errorText(failure)}</Alert>}
                {!order && !failure && <Box sx={{ textAlign: 'center', pt: 8 }}><CircularProgress /></Box>}
                {order && (
                    <>
                        <Box>
                            <Typography color="text.secondary">{order.companyName}</Typography>
                            <Typography variant="h4" component="h1">{translate('quayside.vendorNotice.title', { number: order.orderNumber })}</Typography>
                            <Typography variant="body2" color="text.secondary">{translate('quayside.vendorNotice.text', { vendor: order.vendorName, warehouse: order.warehouseCode })}</Typography>
                        </Box>
                        {done && <Alert severity="success">{translate('quayside.vendorNotice.done', { reference: done })}</Alert>}
                        {order.notices.length > 0 && <Announced order={order} />}
                        {!order.lines.length && <Alert severity="info">{translate('quayside.vendorNotice.nothingOpen')}</Alert>}
                        {order.lines.length > 0 && (
                            <VendorNoticeForm key={order.notices.length} token={token} order={order} onDone={(now, reference) => {
                                setOrder(now);
                                setDone(reference);
                                window.scrollTo(0, 0);
                            }} />
                        )}
                    </>
                )}
            </Stack>
        </OutsideTheme>
    );
};
