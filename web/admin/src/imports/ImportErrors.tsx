import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TablePagination, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import { save } from '../export/save';
import { getBlob, httpClient } from '../providers/http';

interface ImportError {
    line: number;
    column?: string | null;
    message: string;
    value?: string | null;
}

const PAGE = 25;

export const ImportErrors = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const [page, setPage] = useState(0);
    const { data } = useQuery({
        queryKey: ['imports', 'errors', id, page],
        queryFn: async () => {
            const { json, headers } = await httpClient(`/api/imports/${id}/errors?_start=${page * PAGE}&_end=${(page + 1) * PAGE}`);
            return { errors: json as ImportError[], total: Number(headers.get('X-Total-Count') ?? json.length) };
        },
    });
    const label = (key: string) => translate(`quayside.import.error.${key}`);
    return (
        <Panel flush title={translate('quayside.import.errors')} aside={(
            <Button startIcon={<DownloadIcon />} onClick={async () => save(await getBlob(`/api/imports/${id}/errors.csv`), 'import-errors.csv')}>
                {translate('quayside.import.errorFile')}
            </Button>
        )}>
            <TableContainer>
                <Table size="small">
                    <TableHead><TableRow>{['line', 'column', 'message', 'value'].map(key => <TableCell key={key}>{label(key)}</TableCell>)}</TableRow></TableHead>
                    <TableBody>
                        {data?.errors.map((error, i) => (
                            <TableRow key={i}>
                                <TableCell>{error.line}</TableCell>
                                <TableCell>{error.column}</TableCell>
                                <TableCell sx={{ color: 'error.main' }}>{error.message}</TableCell>
                                <TableCell>{error.value}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
            {data && data.total > PAGE && (
                <TablePagination component="div" count={data.total} page={page} rowsPerPage={PAGE} rowsPerPageOptions={[PAGE]} onPageChange={(_, next) => setPage(next)} />
            )}
        </Panel>
    );
};
