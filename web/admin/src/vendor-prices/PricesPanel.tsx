import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { Chip, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-router';
import { formatDate, formatPrice, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import type { VendorPrice } from '../requisitions/lines/vendorPrice';

type Row = VendorPrice & RaRecord<string> & { productSku: string; productName: string };

interface Props {
    /** What the rows are named by: the other side of the price. */
    by: 'vendor' | 'product';
    filter: { productId?: string; vendorId?: string };
}

/** What vendors ask for a product, or what a vendor asks for its products. */
export const PricesPanel = ({ by, filter }: Props) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.vendor-prices.fields.${field}`);
    const { data = [], total = 0 } = useGetList<Row>('vendor-prices', {
        filter, pagination: { page: 1, perPage: 50 }, sort: { field: 'unitPrice', order: 'ASC' },
    });
    if (!total) return null;
    return (
        <Panel flush title={`${translate('resources.vendor-prices.name', { smart_count: 2 })} (${total})`}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            <TableCell>{label(by === 'vendor' ? 'vendorName' : 'productName')}</TableCell>
                            <TableCell align="right">{label('minQuantity')}</TableCell>
                            <TableCell align="right">{label('unitPrice')}</TableCell>
                            <TableCell>{label('validFrom')}</TableCell>
                            <TableCell>{label('validUntil')}</TableCell>
                            <TableCell align="right">{label('leadTimeDays')}</TableCell>
                            <TableCell />
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {data.map(price => (
                            <TableRow key={price.id} hover>
                                <TableCell>
                                    {by === 'vendor'
                                        ? <Link to={`/vendors/${price.vendorId}/show`}>{price.vendorName}</Link>
                                        : <Link to={`/products/${price.productId}/show`}>{price.productSku} · {price.productName}</Link>}
                                </TableCell>
                                <TableCell align="right">{formatQuantity(price.minQuantity)}</TableCell>
                                <TableCell align="right">{formatPrice(price.unitPrice)}</TableCell>
                                <TableCell>{formatDate(price.validFrom)}</TableCell>
                                <TableCell>{formatDate(price.validUntil) || '–'}</TableCell>
                                <TableCell align="right">{price.leadTimeDays ?? '–'}</TableCell>
                                <TableCell>{price.contract && <Chip size="small" color="primary" variant="outlined" label={label('contract')} />}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
