import { Create, SimpleForm, useStore } from 'react-admin';
import { useSearchParams } from 'react-router';
import { inDays } from '../common/day';
import { FormGrid } from '../common/FormGrid';
import { useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';
import { RfqInputs } from './rfqInputs';

/** By hand, or for the requisition that the address names. */
export const RfqCreate = () => {
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    const [address] = useSearchParams();
    if (!me) return null;
    const company = me.companies.find(({ code }) => code === (address.get('companyCode') ?? chosen)) ?? me.companies[0];
    const requisitionId = address.get('requisitionId');
    return (
        <Create redirect="show">
            <SimpleForm defaultValues={{ companyCode: company?.code, title: address.get('title') ?? '', quotesDueOn: inDays(7), vendorIds: [], requisitionId, lines: [] }}>
                <FormGrid><RfqInputs withLines={!requisitionId} /></FormGrid>
            </SimpleForm>
        </Create>
    );
};
