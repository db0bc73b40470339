import { AutocompleteInput, required } from 'react-admin';
import { CompanyInput, MoneyInputs } from '../common/inputs';

const documentTypes = ['requisition', 'order-amendment'].map(id => ({ id, name: `quayside.bulkRule.${id}` }));

/** Other documents with approvals may be named too; the server refuses those that are decided one by one. */
export const bulkApprovalRuleInputs = (
    <>
        <CompanyInput />
        <AutocompleteInput source="documentType" choices={documentTypes} validate={required()} helperText="quayside.bulkRule.help"
            onCreate={filter => (filter ? { id: filter, name: filter } : undefined)} />
        <MoneyInputs source="approveBelow" isRequired />
    </>
);
