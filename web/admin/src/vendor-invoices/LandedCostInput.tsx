import { useWatch } from 'react-hook-form';
import { AutocompleteInput, useGetList, useSimpleFormIteratorItem } from 'react-admin';
import { formatMoney } from '../common/format';
import type { OpenCost } from '../landed-cost-clearing/openCost';
import type { InvoiceValues } from './invoiceForm';

const name = ({ documentNumber, description, amount }: OpenCost) => `${documentNumber ?? description} · ${formatMoney(amount)}`;

/** The landed cost that a line of freight was expected with: those that nobody has billed yet. */
export const LandedCostInput = () => {
    const { index } = useSimpleFormIteratorItem();
    const [kind, companyCode, line] = useWatch<InvoiceValues, ['kind', 'companyCode', `lines.${number}.kind`]>({ name: ['kind', 'companyCode', `lines.${index}.kind`] });
    const asked = kind === 'INVOICE' && line === 'FREIGHT' && !!companyCode;
    const { data = [] } = useGetList<OpenCost>('landed-cost-clearing', {
        filter: { companyCode, side: 'COST' }, sort: { field: 'since', order: 'ASC' }, pagination: { page: 1, perPage: 200 },
    }, { enabled: asked });
    if (!asked) return null;
    return <AutocompleteInput source="landedCostId" label="quayside.payables.column.landedCost" choices={data} optionValue="documentId" optionText={name} sx={{ minWidth: 240 }} />;
};
