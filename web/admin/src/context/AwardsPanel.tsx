import { Alert, Stack, Typography } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { StatusChip } from '../common/fields';
import { formatDate, formatPrice } from '../common/format';
import { Panel } from '../common/Panel';
import type { RequisitionContext } from './context';

/** What quotes have brought for the lines of a requisition, and which are still asked for. */
export const AwardsPanel = ({ context }: { context: RequisitionContext }) => {
    const translate = useTranslate();
    const { canAccess } = useCanAccess({ resource: 'rfqs', action: 'show' });
    const { awards = [], openRfqs = [] } = context;
    if (!awards.length && !openRfqs.length) return null;
    const number = (id: string, text: string) => (canAccess ? <Link to={`/rfqs/${id}/show`}>{text}</Link> : text);
    return (
        <Panel title={translate('quayside.rfq.ofRequisition')}>
            <Stack spacing={1}>
                {openRfqs.map(rfq => (
                    <Typography key={rfq.rfqId} variant="body2">
                        {number(rfq.rfqId, rfq.rfqNumber)} <StatusChip status={rfq.status} /> {translate('quayside.rfq.waitsUntil', { date: formatDate(rfq.quotesDueOn) })}
                    </Typography>
                ))}
                {awards.map((award, i) => (
                    <Alert key={`${award.rfqId} ${i}`} severity={award.best ? 'success' : 'warning'} icon={false} sx={{ py: 0 }}>
                        {number(award.rfqId, award.rfqNumber)}: {translate('quayside.rfq.awardedTo', { vendor: award.vendorName, price: formatPrice(award.landedPrice), by: award.awardedByName })}
                        {award.reason && <> {translate('quayside.rfq.because', { reason: award.reason })}</>}
                    </Alert>
                ))}
            </Stack>
        </Panel>
    );
};
