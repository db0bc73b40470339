import { Chip, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import { get } from '../providers/http';
import { columnName, filledColumns, previewCell } from './previewCell';

type Row = Record<string, unknown>;

/** How the columns of the file were understood, and the first rows that come of it. */
export const ImportPreview = ({ id, type, mapping }: { id: string; type: string; mapping?: Record<string, string> }) => {
    const translate = useTranslate();
    const { data: rows = [] } = useQuery({ queryKey: ['imports', 'preview', id], queryFn: ({ signal }) => get<Row[]>(`/api/imports/${id}/preview`, signal) });
    const columns = filledColumns(rows);
    const label = (column: string) => translate(`resources.${type}.fields.${column}`, { _: columnName(column) });
    return (
        <>
            {mapping && Object.keys(mapping).length > 0 && (
                <Panel title={translate('quayside.import.mapping')}>
                    <Stack direction="row" useFlexGap flexWrap="wrap" spacing={0.75}>
                        {Object.entries(mapping).map(([column, field]) => <Chip key={column} size="small" variant="outlined" label={`${column} → ${field}`} />)}
                    </Stack>
                </Panel>
            )}
            {rows.length > 0 && (
                <Panel flush title={translate('quayside.import.preview')}>
                    <TableContainer sx={{ maxHeight: 480 }}>
                        <Table size="small" stickyHeader>
                            <TableHead><TableRow>{columns.map(column => <TableCell key={column}>{label(column)}</TableCell>)}</TableRow></TableHead>
                            <TableBody>
                                {rows.map((row, i) => (
                                    <TableRow key={i}>{columns.map(column => <TableCell key={column}><Typography variant="caption" noWrap>{previewCell(row[column])}</Typography></TableCell>)}</TableRow>
                                ))}
                            </TableBody>
                        </Table>
                    </TableContainer>
                </Panel>
            )}
        </>
    );
};
