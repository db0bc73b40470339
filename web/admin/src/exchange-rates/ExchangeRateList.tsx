import { DataTable } from 'react-admin';
import { DayField, DecimalField } from '../common/fields';
import { PlainList } from '../common/PlainList';

export const ExchangeRateList = () => (
    <PlainList sort={{ field: 'rateDate', order: 'DESC' }}>
        <DataTable.Col source="rateDate" field={DayField} />
        <DataTable.Col source="baseCurrency" />
        <DataTable.Col source="quoteCurrency" />
        <DataTable.Col source="rate" field={DecimalField} align="right" />
    </PlainList>
);
