import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatDate, formatNumber } from '../common/format';
import { isLater, pageOf, type Flow } from './explanation';

export const DocumentLink = ({ flow }: { flow: Flow }) => {
    const page = pageOf(flow);
    return page ? <MuiLink component={Link} to={page} underline="hover">{flow.documentNumber}</MuiLink> : <>{flow.documentNumber}</>;
};

/** The rows that make up the numbers. */
export const FlowTable = ({ rows, unit, horizon }: { rows: Flow[]; unit: string; horizon?: string }) => {
    const translate = useTranslate();
    if (!rows.length) return <Typography color="text.secondary" sx={{ p: 2 }}>{translate('quayside.reorder.noRows')}</Typography>;
    return (
        <Table size="small">
            <TableHead>
                <TableRow>
                    <TableCell />
                    <TableCell>{translate('quayside.reorder.document')}</TableCell>
                    <TableCell>{translate('quayside.reorder.due')}</TableCell>
                    <TableCell align="right">{translate('quayside.field.value')}</TableCell>
                </TableRow>
            </TableHead>
            <TableBody>
                {rows.map(flow => (
                    <TableRow key={`${flow.part}/${flow.documentId}/${flow.due}/${flow.quantity}`}>
                        <TableCell>{translate(`quayside.reorder.partName.${flow.part}`)}</TableCell>
                        <TableCell><DocumentLink flow={flow} /></TableCell>
                        <TableCell>{formatDate(flow.due) || '–'}{horizon && isLater(flow, horizon) && ` (${translate('quayside.reorder.later')})`}</TableCell>
                        <TableCell align="right">{`${flow.part === 'RESERVED' ? '−' : ''}${formatNumber(flow.quantity)} ${unit}`}</TableCell>
                    </TableRow>
                ))}
            </TableBody>
        </Table>
    );
};
