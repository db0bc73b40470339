import { Alert, Button, Stack } from '@mui/material';
import { EditButton, Title, useCanAccess, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatMoney, formatNumber, type Money } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';

export interface Customer extends RaRecord<string> {
    number: string;
    name: string;
    status: string;
    segment: string;
    companyCode: string;
    currency: string;
    language: string;
    paymentTermDays: number;
    discountDays?: number | null;
    discountPercent?: string | null;
    creditLimit?: Money | null;
    dunningBlock?: string | null;
    email?: string | null;
    phone?: string | null;
    street?: string | null;
    zip?: string | null;
    city?: string | null;
    country?: string | null;
    taxId?: string | null;
}

const plain = ['companyCode', 'currency', 'paymentTermDays', 'email', 'phone', 'taxId'] as const;

/** To the rows of another resource that are this customer's. */
const Rows = ({ resource, filter }: { resource: string; filter: object }) => {
    const translate = useTranslate();
    const { canAccess } = useCanAccess({ resource, action: 'list' });
    if (!canAccess) return null;
    return (
        <Button component={Link} to={`/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`}>
            {translate(`resources.${resource}.name`, { smart_count: 2 })}
        </Button>
    );
};

const Content = () => {
    const translate = useTranslate();
    const customer = useRecordContext<Customer>();
    if (!customer) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.customers.fields.${field}`);
    const filter = { customerId: customer.id };
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={customer.name} />
            <DocumentHeader over={<>{customer.number}<StatusChip status={customer.status} /><StatusChip status={customer.segment} /></>} title={customer.name}
                actions={<>
                    <Rows resource="customer-invoices" filter={filter} />
                    <Rows resource="customer-payments" filter={filter} />
                    <Rows resource="dunning-cases" filter={filter} />
                    <Rows resource="open-items" filter={{ side: 'RECEIVABLE', companyCode: customer.companyCode, partnerId: customer.id }} />
                    <EditButton />
                </>}
                facts={<>
                    {plain.map(field => <Fact key={field} label={label(field)}>{customer[field]}</Fact>)}
                    <Fact label={label('language')}>{translate(`quayside.receivables.language.${customer.language}`)}</Fact>
                    {customer.discountPercent && <Fact label={label('discountPercent')}>{`${formatNumber(customer.discountPercent)} · ${customer.discountDays}`}</Fact>}
                    {customer.creditLimit && <Fact label={label('creditLimit')}>{formatMoney(customer.creditLimit)}</Fact>}
                    <Fact label={label('street')}>{[customer.street, [customer.zip, customer.city].filter(Boolean).join(' '), customer.country].filter(Boolean).join(', ')}</Fact>
                </>}
                note={customer.dunningBlock && <Alert severity="warning" sx={{ mt: 1.5, py: 0 }}>{translate('quayside.receivables.notDunned', { reason: customer.dunningBlock })}</Alert>}
            />
        </Stack>
    );
};

export const CustomerShow = () => <DocumentPage><Content /></DocumentPage>;
