import ShelfIcon from '@mui/icons-material/WarehouseOutlined';
import { Stack, useMediaQuery, type Theme } from '@mui/material';
import { DataTable, FilterButton, List, RecordContextProvider, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { EmptyState } from '../common/EmptyState';
import { MomentField, PersonField, QuantityField, StatusField } from '../common/fields';
import { RecordLink } from '../common/RecordLink';
import { StatusTabs } from '../common/StatusTabs';
import { ExportMenu } from '../export/ExportMenu';
import { productFilter, warehouseFilter } from '../stock/stockFilters';
import { MoveGoodsButton } from '../stock-moves/MoveGoodsButton';
import { PutawayCard } from './PutawayCard';
import type { Putaway } from './putaway';
import { RefusedPutaways } from './RefusedPutaways';

const Empty = () => {
    const translate = useTranslate();
    return <EmptyState icon={<ShelfIcon />} title={translate('quayside.putaway.empty')} text={translate('quayside.putaway.emptyText')} />;
};

const Cards = () => {
    const { data, isPending } = useListContext<Putaway>();
    if (isPending) return null;
    if (!data?.length) return <Empty />;
    return (
        <Stack spacing={1.25} sx={{ p: 1.25 }}>
            {data.map(putaway => <RecordContextProvider key={putaway.id} value={putaway}><PutawayCard putaway={putaway} /></RecordContextProvider>)}
        </Stack>
    );
};

const Rows = () => (
    <DataTable bulkActionButtons={false} rowClick="show" empty={<Empty />}>
        <DataTable.Col source="status" field={StatusField} />
        <DataTable.Col source="sku" disableSort><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="lotNumber" disableSort />
        <DataTable.Col source="quantity" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="fromCode" disableSort />
        <DataTable.Col source="suggestedCode" disableSort />
        <DataTable.Col source="actualCode" disableSort />
        <DataTable.Col source="sourceNumber" disableSort />
        <DataTable.Col source="warehouseCode" />
        <DataTable.Col source="createdAt" field={MomentField} />
        <DataTable.Col source="doneAt" field={MomentField} />
        <DataTable.Col source="doneBy" disableSort field={PersonField} />
    </DataTable>
);

/** What waits to be carried from the dock to a bin. */
export const PutawayList = () => {
    const narrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
    return (
        <List sort={{ field: 'createdAt', order: 'ASC' }} perPage={25} empty={false} filters={[warehouseFilter, productFilter]} filterDefaultValues={{ status: 'OPEN' }}
            actions={<TopToolbar><MoveGoodsButton /><FilterButton /><ExportMenu /></TopToolbar>}>
            <RefusedPutaways />
            <StatusTabs statuses={['OPEN', 'DONE', 'CANCELLED', 'REVERSED']} />
            {narrow ? <Cards /> : <Rows />}
        </List>
    );
};
