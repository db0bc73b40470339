import LinkIcon from '@mui/icons-material/LinkOutlined';
import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { Button, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { FormDialog } from '../common/FormDialog';
import { formatMoney } from '../common/format';
import { useHasRole } from '../providers/me';
import { smaller, type OpenCost } from './openCost';

/** Says which landed cost a bill pays for. */
const LinkDialog = ({ bill, onClose }: { bill: OpenCost; onClose: () => void }) => {
    const translate = useTranslate();
    const [cost, setCost] = useState<OpenCost | null>(null);
    const [amount, setAmount] = useState('');
    const { data = [] } = useGetList<OpenCost>('landed-cost-clearing', {
        filter: { companyCode: bill.companyCode, side: 'COST' }, sort: { field: 'since', order: 'ASC' }, pagination: { page: 1, perPage: 200 },
    });
    const { currency } = bill.amount;
    const choose = (chosen: OpenCost | null) => {
        setCost(chosen);
        if (chosen) setAmount(smaller(bill.amount.amount, chosen.amount.amount));
    };
    return (
        <FormDialog path="/api/clearing-links" title={translate('quayside.ledger.linkTitle', { bill: bill.documentNumber ?? bill.description })} confirm={translate('quayside.ledger.link')}
            text={translate('quayside.ledger.linkText', { open: formatMoney(bill.amount) })} done="quayside.ledger.linked" fields={['costReference', 'amount']} onClose={onClose}
            body={() => ({ companyCode: bill.companyCode, billReference: bill.id, costReference: cost?.id ?? '', amount: { amount: amount.trim().replace(',', '.'), currency } })}>
            {errors => <>
                <Autocomplete options={data} value={cost} onChange={(_, chosen) => choose(chosen)} getOptionLabel={each => `${each.documentNumber ?? each.description} · ${formatMoney(each.amount)}`}
                    isOptionEqualToValue={(a, b) => a.id === b.id}
                    renderInput={params => <TextField {...params} label={translate('resources.landed-costs.name', { smart_count: 1 })} error={!!errors.costReference} helperText={errors.costReference} />} />
                <TextField label={`${translate('quayside.field.amount')} (${currency})`} value={amount} onChange={({ target }) => setAmount(target.value)}
                    error={!!errors.amount} helperText={errors.amount} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
            </>}
        </FormDialog>
    );
};

export const LinkButton = () => {
    const bill = useRecordContext<OpenCost>();
    const may = useHasRole('accountant', 'administrator');
    const [open, setOpen] = useState(false);
    if (!bill || !may || bill.side !== 'BILL') return null;
    return (
        <>
            <Button label="quayside.ledger.link" onClick={() => setOpen(true)}><LinkIcon /></Button>
            {open && <LinkDialog bill={bill} onClose={() => setOpen(false)} />}
        </>
    );
};
