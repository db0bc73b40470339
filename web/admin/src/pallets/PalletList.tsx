import { DataTable } from 'react-admin';
import { MomentField, PersonField } from '../common/fields';
import { LabelButton } from '../common/LabelButton';
import { PlainList } from '../common/PlainList';

export const PalletList = () => (
    <PlainList rowClick={false} sort={{ field: 'createdAt', order: 'DESC' }}>
        <DataTable.Col source="sscc" />
        <DataTable.Col source="companyCode" disableSort />
        <DataTable.Col source="createdAt" field={MomentField} />
        <DataTable.Col source="createdBy" disableSort field={PersonField} />
        <DataTable.Col label=" " align="right"><LabelButton of="pallets" /></DataTable.Col>
    </PlainList>
);
