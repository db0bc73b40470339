import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import type { Voucher } from './voucher';

export const VoucherLines = ({ voucher }: { voucher: Voucher }) => {
    const translate = useTranslate();
    const { currency } = voucher.total;
    const money = (amount?: string | null) => (amount ? formatMoney({ amount, currency }) : '');
    return (
        <Panel flush title={translate('quayside.ledger.lines')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            {['account', 'text', 'costCentre', 'debit', 'credit'].map((column, i) => (
                                <TableCell key={column} align={i > 2 ? 'right' : 'left'}>{translate(`quayside.ledger.column.${column}`)}</TableCell>
                            ))}
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {voucher.lines?.map((line, i) => (
                            <TableRow key={`${line.accountId} ${i}`} hover>
                                <TableCell>{`${line.accountCode} · ${line.accountName}`}</TableCell>
                                <TableCell>{line.description ?? ''}</TableCell>
                                <TableCell>{line.costCentreCode ?? ''}</TableCell>
                                <TableCell align="right">{money(line.debit)}</TableCell>
                                <TableCell align="right">{money(line.credit)}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
