import { Alert, Button } from '@mui/material';
import { DataTable, useListContext, useNotify, useTranslate } from 'react-admin';
import { QuantityField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { RecordLink } from '../common/RecordLink';
import { useAction } from '../common/useAction';
import { useHasRole, useMe } from '../providers/me';
import { currentCompany } from '../providers/store';
import { movesOf } from '../stock-moves/movesOf';

const Rebuild = () => {
    const translate = useTranslate();
    const notify = useNotify();
    const { data: me } = useMe();
    const companyCode = currentCompany() || me?.companies[0]?.code;
    const rebuild = useAction<{ companyCode?: string }, { quants: number }>('/api/stock-move-proof/rebuild', {
        onDone: ({ quants }) => notify('quayside.stockProof.rebuilt', { type: 'success', messageArgs: { smart_count: quants } }),
    });
    return <Button color="inherit" size="small" disabled={rebuild.isPending} onClick={() => rebuild.mutate({ companyCode })}>{translate('quayside.stockProof.rebuild')}</Button>;
};

const Verdict = () => {
    const translate = useTranslate();
    const { total, isPending } = useListContext();
    const rebuilds = useHasRole('administrator');
    if (isPending) return null;
    return total
        ? <Alert severity="error" sx={{ mb: 1 }} action={rebuilds && <Rebuild />}>{translate('quayside.stockProof.fails')}</Alert>
        : <Alert severity="success" sx={{ mb: 1 }}>{translate('quayside.stockProof.holds')}</Alert>;
};

/** Stock against the moves that made it. */
export const StockMoveProofList = () => (
    <PlainList readOnly search={false} sort={{ field: 'sku', order: 'ASC' }} above={<Verdict />}
        rowClick={(_id, _resource, row) => movesOf({ productId: row.productId, locationId: row.locationId, ...(row.lotId ? { lotId: row.lotId } : {}) })}>
        <DataTable.Col source="sku"><RecordLink source="sku" to="products" id="productId" /></DataTable.Col>
        <DataTable.Col source="productName" disableSort />
        <DataTable.Col source="warehouseCode" disableSort />
        <DataTable.Col source="locationCode" />
        <DataTable.Col source="lotNumber" disableSort />
        <DataTable.Col source="ownerName" disableSort />
        <DataTable.Col source="onHand" field={QuantityField} align="right" />
        <DataTable.Col source="moved" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="difference" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="reserved" field={QuantityField} align="right" disableSort />
        <DataTable.Col source="allocated" field={QuantityField} align="right" disableSort />
    </PlainList>
);
