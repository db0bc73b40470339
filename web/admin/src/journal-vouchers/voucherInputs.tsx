import { Alert } from '@mui/material';
import { ArrayInput, AutocompleteInput, BooleanInput, DateInput, FormDataConsumer, ReferenceInput, SimpleFormIterator, TextInput, maxLength, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput, DecimalInput } from '../common/inputs';
import { accountLabel } from '../general-ledger/accountLabel';
import { difference, type VoucherLine } from './voucher';

const fields = 'resources.journal-vouchers.fields';

const Difference = () => {
    const translate = useTranslate();
    const missing = difference(useWatch<{ lines: VoucherLine[] }, 'lines'>({ name: 'lines' }));
    return missing ? <Alert severity="warning">{translate('quayside.ledger.unbalanced', { difference: missing })}</Alert> : null;
};

export const voucherInputs = (
    <>
        <CompanyInput />
        <DateInput source="entryDate" validate={required()} />
        <TextInput source="description" validate={[required(), maxLength(160)]} />
        <BooleanInput source="template" helperText="quayside.ledger.templateHint" />
        <FormDataConsumer<{ companyCode: string }>>
            {({ formData }) => (
                <ArrayInput source="lines" validate={required()}>
                    <SimpleFormIterator inline disableReordering>
                        <ReferenceInput source="accountId" reference="accounts" filter={{ companyCode: formData.companyCode, active: true }} sort={{ field: 'code', order: 'ASC' }} perPage={500}>
                            <AutocompleteInput label={`${fields}.accountId`} optionText={accountLabel} validate={required()} filterToQuery={q => ({ q })} sx={{ minWidth: 260 }} />
                        </ReferenceInput>
                        <DecimalInput source="debit" label={`${fields}.debit`} />
                        <DecimalInput source="credit" label={`${fields}.credit`} />
                        <CodeInput source="costCentreCode" of="cost-centres" label={`${fields}.costCentreCode`} filter={{ companyCode: formData.companyCode, active: true }} />
                        <TextInput source="description" label={`${fields}.text`} />
                    </SimpleFormIterator>
                </ArrayInput>
            )}
        </FormDataConsumer>
        <Difference />
    </>
);
