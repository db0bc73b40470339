import { ArrayInput, AutocompleteArrayInput, AutocompleteInput, DateInput, ReferenceArrayInput, ReferenceInput, SelectInput, SimpleFormIterator, TextInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CompanyInput, CurrencyInput, DecimalInput } from '../common/inputs';

const kinds = ['FREIGHT', 'DUTY', 'INSURANCE', 'HANDLING', 'OTHER'].map(id => ({ id, name: `quayside.ledger.charge.${id}` }));
const bases = ['QUANTITY', 'VALUE', 'WEIGHT', 'VOLUME', 'EQUAL'].map(id => ({ id, name: `quayside.ledger.basis.${id}` }));
const label = (field: string) => `resources.landed-costs.fields.${field}`;

/** That of the company at first. */
const ChargeCurrency = () => <CurrencyInput source="amount.currency" isRequired defaultValue={useWatch({ name: 'currency' })} />;

export const landedCostInputs = (
    <>
        <CompanyInput />
        <DateInput source="costDate" validate={required()} />
        <TextInput source="description" validate={required()} />
        <ReferenceInput source="vendorId" reference="vendors"><AutocompleteInput optionText="name" /></ReferenceInput>
        <ReferenceArrayInput source="receiptIds" reference="valued-receipts" sort={{ field: 'receivedOn', order: 'DESC' }}>
            <AutocompleteArrayInput optionText="number" validate={required()} />
        </ReferenceArrayInput>
        <ArrayInput source="charges" validate={required()}>
            <SimpleFormIterator inline disableReordering>
                <SelectInput source="kind" label={label('kind')} choices={kinds} validate={required()} />
                <SelectInput source="basis" label={label('basis')} choices={bases} validate={required()} />
                <DecimalInput source="amount.amount" label={label('amount')} isRequired />
                <ChargeCurrency />
            </SimpleFormIterator>
        </ArrayInput>
    </>
);
