import { Alert, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatMoney, formatNumber } from '../common/format';
import { Person } from '../common/Person';
import type { Invoice } from './invoice';
import { InvoiceActions } from './InvoiceActions';

export const InvoiceHeader = ({ invoice }: { invoice: Invoice }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.vendor-invoices.fields.${field}`);
    const foreign = invoice.total.currency !== invoice.totalInCompanyCurrency.currency;
    return (
        <DocumentHeader
            over={<>
                <Typography variant="body2" color="text.secondary">{translate(`quayside.status.${invoice.kind}`)} {invoice.number}</Typography>
                <StatusChip status={invoice.status} />
                {invoice.hold && <StatusChip status="ON_HOLD" />}
            </>}
            title={invoice.vendorName}
            actions={<InvoiceActions invoice={invoice} />}
            facts={<>
                <Fact label={label('total')}><Typography variant="h5" component="span">{formatMoney(invoice.total)}</Typography></Fact>
                <Fact label={label('tax')}>{formatMoney(invoice.tax)}</Fact>
                {invoice.postedOn && <Fact label={label('open')}>{formatMoney(invoice.open)}</Fact>}
                {foreign && <Fact label={label('totalInCompanyCurrency')}>{formatMoney(invoice.totalInCompanyCurrency)}</Fact>}
                {foreign && <Fact label={label('exchangeRate')}>{formatNumber(invoice.exchangeRate)}</Fact>}
                <Fact label={label('invoiceDate')}>{formatDate(invoice.invoiceDate)}</Fact>
                <Fact label={label('dueDate')}>{formatDate(invoice.dueDate)}</Fact>
                {invoice.discountDate && <Fact label={label('discountDate')}>{formatDate(invoice.discountDate)} · {formatNumber(invoice.discountPercent)} %</Fact>}
                <Fact label={label('enteredBy')}><Person login={invoice.enteredBy} /></Fact>
                {invoice.releasedBy && <Fact label={label('releasedBy')}><Person login={invoice.releasedBy} />{invoice.releaseReason && ` · ${invoice.releaseReason}`}</Fact>}
                <Fact label={label('companyCode')}>{invoice.companyCode}</Fact>
                {invoice.creditedInvoiceId && (
                    <Fact label={label('creditedInvoiceId')}><Link to={`/vendor-invoices/${invoice.creditedInvoiceId}/show`}>{translate('quayside.payables.credited')}</Link></Fact>
                )}
            </>}
            note={<>
                {invoice.hold && <Alert severity="warning" sx={{ mt: 1.5, py: 0 }}>{translate(`quayside.status.${invoice.hold.reason}`)} · {invoice.hold.comment} · <Person login={invoice.hold.heldBy} /></Alert>}
                {invoice.lookAlikeId && (
                    <Alert severity="warning" sx={{ mt: 1.5, py: 0 }}>
                        <Link to={`/vendor-invoices/${invoice.lookAlikeId}/show`}>{translate('quayside.payables.lookAlike')}</Link>
                    </Alert>
                )}
                {invoice.closingReason && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{invoice.closingReason}</Alert>}
            </>}
        />
    );
};
