import { BooleanField, DataTable, DateInput } from 'react-admin';
import { DayField, MomentField, StatusField } from '../common/fields';
import { LabelButton } from '../common/LabelButton';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { StatusTabs } from '../common/StatusTabs';
import { productFilter } from '../stock/stockFilters';

export const LotList = () => (
    <PlainList readOnly sort={{ field: 'createdAt', order: 'DESC' }} rowClick="show" above={<StatusTabs statuses={['AVAILABLE', 'QUALITY', 'BLOCKED']} />}
        filters={[productFilter, <DateInput key="expiresOn_lte" source="expiresOn_lte" />]}>
        <DataTable.Col source="number" />
        <DataTable.Col source="sku" disableSort><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="serial" field={BooleanField} disableSort />
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="expiresOn" field={DayField} />
        <DataTable.Col source="vendorName" disableSort />
        <DataTable.Col source="vendorLot" />
        <DataTable.Col source="createdAt" field={MomentField} />
        <DataTable.Col label=" " align="right"><LabelButton of="lots" /></DataTable.Col>
    </PlainList>
);
