import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import type { StockRow } from '../stock/stock';

const SHOWN = 25;

/** Where the product lies, and its class in each warehouse. */
export const StockPanel = ({ productId }: { productId: string }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.stock.fields.${field}`);
    const { data = [], total = 0 } = useGetList<StockRow>('stock', { filter: { productId }, pagination: { page: 1, perPage: SHOWN }, sort: { field: 'path', order: 'ASC' } });
    const { data: classes = [] } = useGetList<RaRecord & { warehouseCode: string; abcClass: string }>('abc-classes', {
        filter: { productId }, pagination: { page: 1, perPage: SHOWN }, sort: { field: 'warehouseCode', order: 'ASC' },
    });
    return (
        <Panel flush title={`${translate('resources.stock.name', { smart_count: 2 })} (${total})`}
            aside={classes.length > 0 && <Typography variant="body2" color="text.secondary">{classes.map(each => `${each.warehouseCode}: ${each.abcClass}`).join(' · ')}</Typography>}>
            <Table size="small">
                <TableHead>
                    <TableRow>
                        {['path', 'lotNumber', 'ownerName'].map(field => <TableCell key={field}>{label(field)}</TableCell>)}
                        {['onHand', 'reserved', 'available'].map(field => <TableCell key={field} align="right">{label(field)}</TableCell>)}
                    </TableRow>
                </TableHead>
                <TableBody>
                    {data.map(row => (
                        <TableRow key={row.id} hover>
                            <TableCell><Link to={`/stock/${row.id}/show`}>{row.path}</Link></TableCell>
                            <TableCell>{row.lotNumber ?? '–'}</TableCell>
                            <TableCell>{row.ownerName ?? '–'}</TableCell>
                            <TableCell align="right">{formatQuantity(row.onHand)}</TableCell>
                            <TableCell align="right">{formatQuantity(row.reserved)}</TableCell>
                            <TableCell align="right">{formatQuantity(row.available)}</TableCell>
                        </TableRow>
                    ))}
                </TableBody>
            </Table>
            {!total && <Typography color="text.secondary" sx={{ p: 2 }}>{translate('quayside.stock.none')}</Typography>}
        </Panel>
    );
};
