import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import { get } from '../providers/http';
import { currentCompany } from '../providers/store';
import { formatMoney, type Money } from './format';

interface Totals {
    total: Money;
    control: Money;
    reconciles: boolean;
}

/** That the report, unfiltered but for company and day, adds up to what its accounts say. */
export const ReportProof = () => {
    const translate = useTranslate();
    const resource = useResourceContext();
    const { filterValues } = useListContext();
    const wanted = { companyCode: filterValues.companyCode || currentCompany(), until: filterValues.until };
    const query = new URLSearchParams(Object.entries(wanted).filter((entry): entry is [string, string] => !!entry[1])).toString();
    const { data } = useQuery({ queryKey: [resource, 'totals', query], queryFn: () => get<Totals>(`/api/${resource}/totals?${query}`) });
    if (!data) return null;
    return (
        <Alert severity={data.reconciles ? 'success' : 'error'} sx={{ borderRadius: 0 }}>
            {translate(data.reconciles ? 'quayside.ledger.reconciles' : 'quayside.ledger.differs', { total: formatMoney(data.total), control: formatMoney(data.control) })}
        </Alert>
    );
};
