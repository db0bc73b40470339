import { Alert, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime, formatMoney, formatNumber } from '../common/format';
import { Person } from '../common/Person';
import type { CustomerInvoice } from './invoice';
import { InvoiceActions } from './InvoiceActions';

export const InvoiceHeader = ({ invoice, bare }: { invoice: CustomerInvoice; bare?: boolean }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.customer-invoices.fields.${field}`);
    const foreign = invoice.currency !== invoice.totalInCompanyCurrency.currency;
    return (
        <DocumentHeader
            over={<>
                <Typography variant="body2" color="text.secondary">{translate(`quayside.status.${invoice.kind}`)} {invoice.label}</Typography>
                <StatusChip status={invoice.status} />
                {invoice.disputed && <StatusChip status="DISPUTED" />}
            </>}
            title={invoice.customerName}
            actions={bare ? undefined : <InvoiceActions invoice={invoice} />}
            facts={<>
                <Fact label={label('total')}><Typography variant="h5" component="span">{formatMoney(invoice.total)}</Typography></Fact>
                <Fact label={label('tax')}>{formatMoney(invoice.tax)}</Fact>
                {invoice.number && <Fact label={label('open')}>{formatMoney(invoice.open)}</Fact>}
                {foreign && <Fact label={label('totalInCompanyCurrency')}>{formatMoney(invoice.totalInCompanyCurrency)}</Fact>}
                {foreign && <Fact label={label('exchangeRate')}>{formatNumber(invoice.exchangeRate)}</Fact>}
                {invoice.invoiceDate && <Fact label={label('invoiceDate')}>{formatDate(invoice.invoiceDate)}</Fact>}
                {invoice.dueDate && <Fact label={label('dueDate')}>{formatDate(invoice.dueDate)}</Fact>}
                {invoice.discountDate && <Fact label={label('discountDate')}>{formatDate(invoice.discountDate)} · {formatNumber(invoice.discountPercent)} %</Fact>}
                {invoice.customerReference && <Fact label={label('customerReference')}>{invoice.customerReference}</Fact>}
                <Fact label={label('enteredBy')}><Person login={invoice.enteredBy} /></Fact>
                {invoice.mailedAt && <Fact label={label('mailedAt')}>{formatDateTime(invoice.mailedAt)}</Fact>}
                <Fact label={label('customerId')}><Link to={`/customers/${invoice.customerId}/show`}>{invoice.customerName}</Link></Fact>
                {invoice.creditedInvoiceId && (
                    <Fact label={label('creditedInvoiceId')}><Link to={`/customer-invoices/${invoice.creditedInvoiceId}/show`}>{translate('quayside.payables.credited')}</Link></Fact>
                )}
            </>}
            note={<>
                {invoice.reason && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{invoice.reason}</Alert>}
                {invoice.disputeReason && <Alert severity="warning" sx={{ mt: 1.5, py: 0 }}>{invoice.disputeReason} · <Person login={invoice.disputedBy} /></Alert>}
                {invoice.closingReason && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{invoice.closingReason}</Alert>}
            </>}
        />
    );
};
