import { AutocompleteArrayInput, Create, DateInput, ReferenceArrayInput, SimpleForm, required, useStore } from 'react-admin';
import { inDays } from '../common/day';
import { FormGrid } from '../common/FormGrid';
import { CompanyInput } from '../common/inputs';
import { useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';

export const ProposalCreate = () => {
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    if (!me) return null;
    const company = me.companies.find(({ code }) => code === chosen) ?? me.companies[0];
    return (
        <Create redirect="show">
            <SimpleForm defaultValues={{ companyCode: company?.code, payOn: inDays(0), dueUntil: inDays(7), vendorIds: [] }}>
                <FormGrid>
                    <CompanyInput />
                    <DateInput source="payOn" validate={required()} />
                    <DateInput source="dueUntil" validate={required()} />
                    <ReferenceArrayInput source="vendorIds" reference="vendors" sort={{ field: 'name', order: 'ASC' }}>
                        <AutocompleteArrayInput optionText="name" filterToQuery={q => ({ q })} helperText="quayside.payables.allVendors" />
                    </ReferenceArrayInput>
                </FormGrid>
            </SimpleForm>
        </Create>
    );
};
