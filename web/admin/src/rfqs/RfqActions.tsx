import CancelIcon from '@mui/icons-material/CancelOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ActionWithReason } from '../common/ActionWithReason';
import { FormDialog } from '../common/FormDialog';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';
import { QuoteDialog } from './QuoteDialog';
import { QuoteImportDialog } from './QuoteImportDialog';
import { takesQuotes, type Rfq } from './rfq';

const ExtendDialog = ({ rfq, onClose }: { rfq: Rfq; onClose: () => void }) => {
    const translate = useTranslate();
    const [quotesDueOn, setDueOn] = useState('');
    return (
        <FormDialog path={`/api/rfqs/${rfq.id}/extend`} title={translate('quayside.rfq.extendTitle')} confirm={translate('quayside.rfq.extend')} done="quayside.rfq.extended"
            fields={['quotesDueOn', 'newQuotesDueOn']} onClose={onClose} body={() => ({ quotesDueOn: quotesDueOn || null })}>
            {errors => (
                <TextField autoFocus type="date" label={translate('resources.rfqs.fields.quotesDueOn')} value={quotesDueOn} slotProps={{ inputLabel: { shrink: true } }}
                    error={!!(errors.quotesDueOn ?? errors.newQuotesDueOn)} helperText={errors.quotesDueOn ?? errors.newQuotesDueOn} onChange={({ target }) => setDueOn(target.value)} />
            )}
        </FormDialog>
    );
};

export const RfqActions = ({ rfq }: { rfq: Rfq }) => {
    const translate = useTranslate();
    const buyer = useHasRole('buyer');
    const [open, setOpen] = useState<'quote' | 'import' | 'extend' | null>(null);
    const path = `/api/rfqs/${rfq.id}`;
    const issue = useAction(`${path}/issue`, { done: 'quayside.rfq.issued' });
    const compare = useAction(`${path}/compare`, { done: 'quayside.rfq.comparing' });
    const close = () => setOpen(null);
    if (!buyer) return null;
    return (
        <>
            {['DRAFT', 'SENT', 'COMPARING'].includes(rfq.status) && (
                <ActionWithReason path={`${path}/cancel`} label="quayside.rfq.cancel" title="quayside.rfq.cancelTitle" text="quayside.rfq.cancelText" done="quayside.rfq.cancelled"
                    icon={<CancelIcon />} danger />
            )}
            {rfq.status === 'DRAFT' && (
                <>
                    <Button component={Link} to={`/rfqs/${rfq.id}`} startIcon={<EditIcon />} variant="outlined">{translate('ra.action.edit')}</Button>
                    <Button variant="contained" startIcon={<SendIcon />} loading={issue.isPending} onClick={() => issue.mutate(undefined)}>{translate('quayside.rfq.issue')}</Button>
                </>
            )}
            {rfq.status === 'COMPARING' && (
                <>
                    <ActionWithReason path={`${path}/end`} label="quayside.rfq.end" title="quayside.rfq.endTitle" done="quayside.rfq.ended" />
                    <Button onClick={() => setOpen('extend')}>{translate('quayside.rfq.extend')}</Button>
                </>
            )}
            {rfq.status === 'SENT' && <Button loading={compare.isPending} onClick={() => compare.mutate(undefined)}>{translate('quayside.rfq.compareNow')}</Button>}
            {takesQuotes(rfq) && (
                <>
                    <Button onClick={() => setOpen('import')}>{translate('quayside.rfq.import')}</Button>
                    <Button variant="outlined" onClick={() => setOpen('quote')}>{translate('quayside.rfq.enterQuote')}</Button>
                </>
            )}
            {open === 'quote' && <QuoteDialog rfq={rfq} onClose={close} />}
            {open === 'import' && <QuoteImportDialog rfq={rfq} onClose={close} />}
            {open === 'extend' && <ExtendDialog rfq={rfq} onClose={close} />}
        </>
    );
};
