import { Box } from '@mui/material';
import {
    ArrayInput, BooleanInput, FormDataConsumer, NumberInput, SelectInput, SimpleFormIterator, TextInput, required,
} from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, DecimalInput } from '../common/inputs';
import { ProductInput, VendorInput } from '../common/references';
import { characteristicKinds, levels, limits, operations, triggers } from './planChoices';

const Characteristics = () => (
    <Box sx={{ gridColumn: '1 / -1' }}>
        <ArrayInput source="characteristics" validate={required()}>
            <SimpleFormIterator inline>
                <TextInput source="name" validate={required()} helperText={false} />
                <SelectInput source="kind" choices={characteristicKinds} validate={required()} helperText={false} />
                <FormDataConsumer>
                    {({ scopedFormData }) => scopedFormData?.kind === 'MEASURE' && (
                        <>
                            <DecimalInput source="lowerLimit" />
                            <DecimalInput source="upperLimit" />
                            <TextInput source="unit" helperText={false} />
                        </>
                    )}
                </FormDataConsumer>
                <TextInput source="instruction" helperText={false} />
            </SimpleFormIterator>
        </ArrayInput>
    </Box>
);

export const inspectionPlanInputs = (
    <>
        <CompanyInput />
        <TextInput source="name" validate={required()} />
        <ProductInput source="productId" />
        <CodeInput source="categoryCode" of="product-categories" />
        <VendorInput source="vendorId" />
        <SelectInput source="operation" choices={operations} validate={required()} />
        <FormDataConsumer>
            {({ formData }) => formData.operation === 'STOCK' && <NumberInput source="repeatDays" min={1} max={3650} step={1} />}
        </FormDataConsumer>
        <FormDataConsumer>
            {({ formData }) => <SelectInput source="trigger" choices={formData.operation === 'RECEIPT' ? triggers : triggers.slice(0, 1)} validate={required()} />}
        </FormDataConsumer>
        <FormDataConsumer>
            {({ formData }) => formData.trigger === 'EVERY_NTH' && <NumberInput source="everyNth" min={2} max={1000} step={1} validate={required()} />}
        </FormDataConsumer>
        <FormDataConsumer>
            {({ formData }) => formData.trigger === 'PERCENT' && <NumberInput source="percent" min={1} max={99} step={1} validate={required()} />}
        </FormDataConsumer>
        <SelectInput source="level" choices={levels} translateChoice={false} validate={required()} />
        <SelectInput source="aql" choices={limits} translateChoice={false} validate={required()} parse={Number} format={value => (value == null ? '' : Number(value))} />
        <BooleanInput source="active" />
        <Characteristics />
    </>
);
