import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import { Box, Button, IconButton, Stack, TextField, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FilePreview } from '../common/FilePreview';
import { FormDialog } from '../common/FormDialog';
import { formatDateTime } from '../common/format';
import { Panel } from '../common/Panel';
import { useHasRole } from '../providers/me';
import { takesQuotes, type Rfq, type RfqVendor } from './rfq';

const DeclineDialog = ({ rfq, vendor, onClose }: { rfq: Rfq; vendor: RfqVendor; onClose: () => void }) => {
    const translate = useTranslate();
    const [reason, setReason] = useState('');
    return (
        <FormDialog path={`/api/rfqs/${rfq.id}/decline`} title={translate('quayside.rfq.declineTitle', { vendor: vendor.vendorName })} confirm={translate('quayside.rfq.decline')}
            done="quayside.rfq.declined" fields={['reason']} onClose={onClose} body={() => ({ vendorId: vendor.vendorId, reason })}>
            {errors => (
                <TextField autoFocus label={translate('quayside.reason.label')} value={reason} error={!!errors.reason} helperText={errors.reason}
                    onChange={({ target }) => setReason(target.value)} />
            )}
        </FormDialog>
    );
};

/** Who was asked, and who has answered. */
export const RfqVendors = ({ rfq }: { rfq: Rfq }) => {
    const translate = useTranslate();
    const buyer = useHasRole('buyer');
    const [declining, setDeclining] = useState<RfqVendor | null>(null);
    const [document, setDocument] = useState<RfqVendor | null>(null);
    const state = (vendor: RfqVendor) =>
        vendor.declineReason ? translate('quayside.rfq.hasDeclined', { reason: vendor.declineReason })
            : vendor.answeredAt ? translate('quayside.rfq.hasQuoted', { at: formatDateTime(vendor.answeredAt) })
                : vendor.remindedAt ? translate('quayside.rfq.isReminded', { at: formatDateTime(vendor.remindedAt) })
                    : vendor.sentAt ? translate('quayside.rfq.isAsked', { at: formatDateTime(vendor.sentAt) }) : translate('quayside.rfq.notAsked');
    return (
        <Panel title={translate('quayside.rfq.vendors')}>
            <Stack spacing={1}>
                {rfq.vendors.map(vendor => (
                    <Stack key={vendor.vendorId} direction="row" alignItems="center" spacing={0.5}>
                        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
                            <Typography variant="body2" sx={{ fontWeight: 560 }}>{vendor.vendorName}</Typography>
                            <Typography variant="caption" color="text.secondary">{state(vendor)}</Typography>
                        </Box>
                        {buyer && takesQuotes(rfq) && !vendor.answeredAt && <Button size="small" onClick={() => setDeclining(vendor)}>{translate('quayside.rfq.decline')}</Button>}
                        {vendor.sentAt && (
                            <Tooltip title={translate('quayside.order.document')}>
                                <IconButton size="small" aria-label={`${translate('quayside.order.document')} ${vendor.vendorName}`} onClick={() => setDocument(vendor)}><PdfIcon fontSize="small" /></IconButton>
                            </Tooltip>
                        )}
                    </Stack>
                ))}
            </Stack>
            {declining && <DeclineDialog rfq={rfq} vendor={declining} onClose={() => setDeclining(null)} />}
            {document && <FilePreview path={`/api/rfqs/${rfq.id}/documents/${document.vendorId}`} name={`${rfq.number}.pdf`} type="application/pdf" onClose={() => setDocument(null)} />}
        </Panel>
    );
};
