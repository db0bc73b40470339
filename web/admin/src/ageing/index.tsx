import HourglassIcon from '@mui/icons-material/HourglassBottomOutlined';
import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { DataTable, useListContext, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatMoney, type Money } from '../common/format';
import { MoneyField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { openItemFilters } from '../open-items';
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

/** The partner, and the way to what is behind the figures. */
const PartnerField = ({ source }: { source: string }) => {
    const record = useRecordContext();
    const { filterValues } = useListContext();
    if (!record?.partnerId) return <>{record?.[source]}</>;
    return <Link to={`/open-items?filter=${encodeURIComponent(JSON.stringify({ ...filterValues, partnerId: record.partnerId }))}`}>{record[source]}</Link>;
};

const AgeingList = () => (
    <PlainList readOnly search={false} rowClick={false} sort={{ field: 'partnerName', order: 'ASC' }} filters={openItemFilters} above={<Proof />}>
        <DataTable.Col source="partnerName" field={PartnerField} />
        {['notDue', 'upTo30', 'upTo60', 'upTo90', 'over90', 'total'].map(bucket => (
            <DataTable.Col key={bucket} source={bucket} field={MoneyField} align="right" disableSort />
        ))}
    </PlainList>
);

export default { list: AgeingList, icon: HourglassIcon };
