import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatDateTime, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import { Person } from '../common/Person';
import { movesOf } from './movesOf';
import type { StockMove } from './stockMove';

interface Props {
    filter: Record<string, unknown>;
    /** The location whose point of view the signs take. */
    at?: string;
}

const sign = (move: StockMove, at?: string) => (at ? (move.toLocationId === at ? '+' : '−') : '');

/** The latest moves behind a number, newest first; the list of moves has the rest. */
export const MovesPanel = ({ filter, at }: Props) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.stock-moves.fields.${field}`);
    const { data = [], total = 0 } = useGetList<StockMove>('stock-moves', {
        filter, pagination: { page: 1, perPage: 50 }, sort: { field: 'movedAt', order: 'DESC' },
    });
    return (
        <Panel flush title={`${translate('resources.stock-moves.name', { smart_count: 2 })} (${total})`}
            aside={total > data.length && <Link to={movesOf(filter)}>{translate('quayside.action.showAll')}</Link>}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            <TableCell>{label('movedAt')}</TableCell>
                            <TableCell>{label('reason')}</TableCell>
                            <TableCell>{label('sourceNumber')}</TableCell>
                            <TableCell>{label('fromCode')}</TableCell>
                            <TableCell>{label('toCode')}</TableCell>
                            <TableCell>{label('lotNumber')}</TableCell>
                            <TableCell align="right">{label('quantity')}</TableCell>
                            <TableCell>{label('movedBy')}</TableCell>
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {data.map(move => (
                            <TableRow key={move.id} hover sx={move.reversalId ? { '& td': { color: 'text.disabled', textDecoration: 'line-through' } } : undefined}>
                                <TableCell>{formatDateTime(move.movedAt)}</TableCell>
                                <TableCell title={move.note ?? undefined}>{translate(`quayside.moveReason.${move.reason}`)}{move.note ? ' *' : ''}</TableCell>
                                <TableCell>{move.processInstanceKey ? <Link to={`/process-instances/${move.processInstanceKey}/show`}>{move.sourceNumber}</Link> : move.sourceNumber}</TableCell>
                                <TableCell>{move.fromCode}</TableCell>
                                <TableCell>{move.toCode}</TableCell>
                                <TableCell>{move.lotNumber ?? '–'}</TableCell>
                                <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{move.quantity ? `${sign(move, at)}${formatQuantity(move.quantity)}` : translate('quayside.stock.blind')}</TableCell>
                                <TableCell><Person login={move.movedBy} /></TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
            {!total && <Typography color="text.secondary" sx={{ p: 2 }}>{translate('quayside.stock.noMoves')}</Typography>}
        </Panel>
    );
};
