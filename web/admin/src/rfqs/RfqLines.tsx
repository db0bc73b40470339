import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import type { Rfq } from './rfq';

/** What vendors are going to be asked for. */
export const RfqLines = ({ rfq }: { rfq: Rfq }) => {
    const translate = useTranslate();
    return (
        <Panel flush title={translate('quayside.context.lines', { smart_count: rfq.lines.length })}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            {['product', 'quantity', 'neededBy', 'warehouse'].map((column, i) => (
                                <TableCell key={column} align={i ? 'right' : 'left'}>{translate(`quayside.rfq.column.${column}`)}</TableCell>
                            ))}
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {rfq.lines.map(line => (
                            <TableRow key={line.id}>
                                <TableCell>{line.productSku} · {line.productName}</TableCell>
                                <TableCell align="right">{formatQuantity(line.quantity)}</TableCell>
                                <TableCell align="right">{formatDate(line.neededBy) || '–'}</TableCell>
                                <TableCell align="right">{line.warehouseCode}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
