import HourglassIcon from '@mui/icons-material/HourglassBottomOutlined';
import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { DataTable, useListContext, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { formatMoney, type Money } from '../common/format';
import { MoneyField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { reportItemFilters } from '../open-items';
import { get } from '../providers/http';

interface Totals {
    total: Money;
    control: Money;
    reconciles: boolean;
}

/** That the list adds up to what the control accounts say. */
const Proof = () => {
    const translate = useTranslate();
    const { filterValues } = useListContext();
    const query = new URLSearchParams(Object.entries(filterValues as Record<string, string>).filter(([, value]) => value)).toString();
    const { data } = useQuery({ queryKey: ['ageing', 'totals', query], queryFn: () => get<Totals>(`/api/ageing/totals?${query}`) });
    if (!data) return null;
    return (
        <Alert severity={data.reconciles ? 'success' : 'error'} sx={{ borderRadius: 0 }}>
            {translate(data.reconciles ? 'quayside.payables.reconciles' : 'quayside.payables.differs', { total: formatMoney(data.total), control: formatMoney(data.control) })}
        </Alert>
    );
};

interface AgeingRow extends RaRecord {
    partnerId?: string | number | null;
    partnerName: string;
}

/** Leads to the open items of the partner on the same day. */
const Items = () => {
    const row = useRecordContext<AgeingRow>();
    const { filterValues } = useListContext();
    if (!row?.partnerId) return <>{row?.partnerName}</>;
    const filter = encodeURIComponent(JSON.stringify({ ...filterValues, partnerId: String(row.partnerId) }));
    return <Link to={`/open-items?filter=${filter}`}>{row.partnerName}</Link>;
};

const AgeingList = () => (
    <PlainList readOnly search={false} rowClick={false} sort={{ field: 'partnerName', order: 'ASC' }} filters={reportItemFilters} above={<Proof />}>
        <DataTable.Col source="partnerName"><Items /></DataTable.Col>
        {['notDue', 'upTo30', 'upTo60', 'upTo90', 'over90', 'total'].map(bucket => (
            <DataTable.Col key={bucket} source={bucket} field={MoneyField} align="right" disableSort />
        ))}
    </PlainList>
);

export default { list: AgeingList, icon: HourglassIcon };
