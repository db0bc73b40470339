import { Box } from '@mui/material';
import { ArrayInput, Create, DateInput, Edit, NumberInput, SaveButton, SimpleForm, SimpleFormIterator, TextInput, Toolbar, required, useRecordContext, useStore } from 'react-admin';
import { inDays } from '../common/day';
import { FormGrid } from '../common/FormGrid';
import { CompanyInput, DecimalInput } from '../common/inputs';
import { PageSkeleton } from '../common/PageSkeleton';
import { ProductInput, VendorInput } from '../common/references';
import { useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';
import { toForm, type Agreement } from './agreement';

const label = (field: string) => `resources.purchase-agreements.fields.${field}`;

const inputs = (
    <>
        <FormGrid>
            <CompanyInput />
            <TextInput source="title" validate={required()} />
            <VendorInput source="vendorId" validate={required()} />
            <DateInput source="validFrom" validate={required()} />
            <DateInput source="validUntil" validate={required()} />
            <DecimalInput source="releaseLimit" />
            <TextInput source="note" multiline minRows={2} />
        </FormGrid>
        <ArrayInput source="lines" validate={required()}>
            <SimpleFormIterator inline disableReordering>
                <Box sx={{ minWidth: 300 }}><ProductInput source="productId" validate={required()} /></Box>
                <TextInput source="unit" label={label('unit')} />
                <DecimalInput source="unitPrice" label={label('unitPrice')} isRequired />
                <DecimalInput source="maxQuantity" label={label('maxQuantity')} />
                <DecimalInput source="maxAmount" label={label('maxAmount')} />
                <NumberInput source="leadTimeDays" label={label('leadTimeDays')} min={0} step={1} />
            </SimpleFormIterator>
        </ArrayInput>
    </>
);

const toolbar = <Toolbar><SaveButton /></Toolbar>;

export const AgreementCreate = () => {
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    if (!me) return null;
    const company = me.companies.find(({ code }) => code === chosen) ?? me.companies[0];
    return (
        <Create redirect="show">
            <SimpleForm defaultValues={{ companyCode: company?.code, validFrom: inDays(0), validUntil: inDays(365), lines: [{}] }} toolbar={toolbar}>{inputs}</SimpleForm>
        </Create>
    );
};

const EditForm = () => {
    const agreement = useRecordContext<Agreement>();
    return agreement?.lines ? <SimpleForm record={toForm(agreement)} toolbar={toolbar}>{inputs}</SimpleForm> : <PageSkeleton />;
};

export const AgreementEdit = () => <Edit mutationMode="pessimistic" redirect="show"><EditForm /></Edit>;
