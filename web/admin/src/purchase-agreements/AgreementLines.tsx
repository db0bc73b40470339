import { LinearProgress, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney, formatPrice, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import { used, type Agreement, type AgreementLine } from './agreement';

const columns = ['product', 'unitPrice', 'limit', 'released', 'remaining', 'used'];

const both = (...parts: string[]) => parts.filter(Boolean).join(' · ') || '–';

const Row = ({ line }: { line: AgreementLine }) => {
    const translate = useTranslate();
    const percent = used(line);
    return (
        <TableRow hover>
            <TableCell>
                <Typography variant="body2" sx={{ fontWeight: 560 }}>{line.productName}</Typography>
                <Typography variant="caption" color="text.secondary">{line.productSku}</Typography>
            </TableCell>
            <TableCell align="right">{formatPrice(line.unitPrice)} / {line.unit}</TableCell>
            <TableCell align="right">{both(formatQuantity(line.maxQuantity), formatMoney(line.maxAmount))}</TableCell>
            <TableCell align="right">{both(formatQuantity(line.releasedQuantity), formatMoney(line.releasedAmount))}</TableCell>
            <TableCell align="right" sx={{ fontWeight: 560 }}>{both(formatQuantity(line.remainingQuantity), formatMoney(line.remainingAmount))}</TableCell>
            <TableCell sx={{ minWidth: 90 }}>
                <LinearProgress variant="determinate" value={percent} color={percent >= 90 ? 'warning' : 'primary'}
                    aria-label={translate('quayside.agreement.usedOf', { product: line.productName, percent })} />
            </TableCell>
        </TableRow>
    );
};

/** What was agreed on, and what is left of it. */
export const AgreementLines = ({ agreement }: { agreement: Agreement }) => {
    const translate = useTranslate();
    return (
        <Panel flush title={translate('quayside.context.lines', { smart_count: agreement.lines.length })}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>{columns.map((column, i) => <TableCell key={column} align={i && i < 5 ? 'right' : 'left'}>{translate(`quayside.agreement.column.${column}`)}</TableCell>)}</TableRow>
                    </TableHead>
                    <TableBody>{agreement.lines.map(line => <Row key={line.id} line={line} />)}</TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
