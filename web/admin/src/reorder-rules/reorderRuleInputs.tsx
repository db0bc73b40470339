import { BooleanInput, FormDataConsumer, SelectInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, DaysInput, DecimalInput } from '../common/inputs';
import { ProductInput, VendorInput } from '../common/references';

const methods = ['MIN_MAX', 'COMPUTED'].map(id => ({ id, name: `quayside.reorder.method.${id}` }));
const roundings = ['UP', 'DOWN'].map(id => ({ id, name: `quayside.reorder.rounding.${id}` }));

/** What belongs to the way in which the product is bought. */
const Levels = () => (
    <FormDataConsumer>
        {({ formData }) => (formData.method === 'COMPUTED' ? (
            <>
                <DecimalInput source="serviceLevel" isRequired />
                <DaysInput source="historyDays" />
                <DaysInput source="coverDays" />
                <DecimalInput source="leadTimeDeviation" />
            </>
        ) : (
            <>
                <DecimalInput source="minQuantity" isRequired />
                <DecimalInput source="maxQuantity" isRequired />
            </>
        ))}
    </FormDataConsumer>
);

export const reorderRuleInputs = (
    <>
        <CompanyInput />
        <CodeInput source="warehouseCode" of="warehouses" validate={required()} />
        <ProductInput source="productId" validate={required()} />
        <SelectInput source="method" choices={methods} validate={required()} />
        <Levels />
        <DecimalInput source="multiple" />
        <SelectInput source="rounding" choices={roundings} emptyText="quayside.reorder.roundingUsual" />
        <DaysInput source="daysToPurchase" />
        <VendorInput source="vendorId" />
        <DaysInput source="leadTimeDays" />
        <CodeInput source="costCentre" of="cost-centres" />
        <BooleanInput source="active" />
    </>
);
