import { Button, Stack, Typography } from '@mui/material';
import { useCanAccess, useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Panel } from '../common/Panel';
import type { Invoice } from '../vendor-invoices/invoice';
import type { Claim } from './claim';

/** What the vendor credits is entered as a debit note on the invoice that billed the goods. */
export const DebitNotes = ({ claim }: { claim: Claim }) => {
    const translate = useTranslate();
    const { canAccess } = useCanAccess({ resource: 'vendor-invoices', action: 'create' });
    const offered = !!canAccess && claim.resolution === 'CREDITED';
    const { data = [] } = useGetList<Invoice>('vendor-invoices', {
        filter: { vendorId: claim.vendorId, q: claim.lines?.[0]?.orderNumber ?? '', kind: 'INVOICE', status: ['POSTED', 'PAID'] }, pagination: { page: 1, perPage: 20 }, sort: { field: 'invoiceDate', order: 'DESC' },
    }, { enabled: offered });
    if (!offered) return null;
    return (
        <Panel title={translate('quayside.claim.debitNote')}>
            {!data.length && <Typography variant="body2" color="text.secondary">{translate('quayside.claim.notBilled')}</Typography>}
            <Stack spacing={0.5} alignItems="flex-start">
                {data.map(invoice => (
                    <Button key={invoice.id} component={Link} to={`/vendor-invoices/create?credits=${invoice.id}&kind=DEBIT_NOTE`}>
                        {translate('quayside.claim.enterDebitNote', { number: invoice.number })}
                    </Button>
                ))}
            </Stack>
        </Panel>
    );
};
