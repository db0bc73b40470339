import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { ReferenceField, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import type { LandedCost } from './landedCost';

/** What each receipt line will bear, or, once posted, how much of it went to stock and how much to the cost of what is gone. */
export const SharesPanel = ({ cost }: { cost: LandedCost }) => {
    const translate = useTranslate();
    const text = (key: string) => translate(`quayside.ledger.column.${key}`);
    return (
        <Panel flush title={translate('quayside.ledger.shares')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>{(cost.borne ? ['receipt', 'product', 'onHand', 'gone'] : ['receipt', 'product', 'charge', 'basis', 'amount']).map(key => <TableCell key={key}>{text(key)}</TableCell>)}</TableRow>
                    </TableHead>
                    <TableBody>
                        {cost.borne?.map(each => (
                            <TableRow key={each.receiptLineId}>
                                <TableCell><Link to={`/goods-receipts/${each.receiptId}/show`}>{each.receiptNumber}</Link></TableCell>
                                <TableCell><ReferenceField record={{ id: each.receiptLineId, productId: each.productId }} source="productId" reference="products" /></TableCell>
                                <TableCell>{formatMoney(each.onHand)}</TableCell><TableCell>{formatMoney(each.gone)}</TableCell>
                            </TableRow>
                        ))}
                        {cost.shares?.map((share, i) => (
                            <TableRow key={`${share.receiptLineId} ${i}`}>
                                <TableCell>{share.receiptNumber}</TableCell>
                                <TableCell><ReferenceField record={{ id: share.receiptLineId, productId: share.productId }} source="productId" reference="products" /></TableCell>
                                <TableCell>{translate(`quayside.ledger.charge.${share.kind}`)}</TableCell>
                                <TableCell>{translate(`quayside.ledger.basis.${share.basis}`)}</TableCell>
                                <TableCell>{formatMoney(share.amount)}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
