import { Stack } from '@mui/material';
import { EditButton, Title, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { PageSkeleton } from '../common/PageSkeleton';
import { ApproveVendorButton } from './ApproveVendorButton';
import { PricesPanel } from '../vendor-prices/PricesPanel';

export interface Vendor extends RaRecord<string> {
    number: string;
    name: string;
    status: string;
    companyCode: string;
    currency: string;
    leadTimeDays: number;
    paymentTermDays: number;
    rating?: string | number;
    email?: string;
    phone?: string;
    street?: string;
    zip?: string;
    city?: string;
    country?: string;
    taxId?: string;
}

const plain = ['companyCode', 'currency', 'leadTimeDays', 'paymentTermDays', 'rating', 'email', 'phone', 'taxId'] as const;

const Content = () => {
    const translate = useTranslate();
    const vendor = useRecordContext<Vendor>();
    if (!vendor) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.vendors.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={vendor.name} />
            <DocumentHeader over={<>{vendor.number}<StatusChip status={vendor.status} /></>} title={vendor.name} actions={<><ApproveVendorButton vendor={vendor} /><EditButton /></>} facts={<>
                {plain.map(field => <Fact key={field} label={label(field)}>{vendor[field]}</Fact>)}
                <Fact label={label('street')}>{[vendor.street, [vendor.zip, vendor.city].filter(Boolean).join(' '), vendor.country].filter(Boolean).join(', ')}</Fact>
            </>} />
            <PricesPanel by="product" filter={{ vendorId: vendor.id }} />
        </Stack>
    );
};

export const VendorShow = () => <DocumentPage><Content /></DocumentPage>;
