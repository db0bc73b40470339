import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import { useRevisions, type Change } from './revision';

const Value = ({ children, struck }: { children: string | null; struck?: boolean }) => (
    <Box component={struck ? 'del' : 'ins'} sx={{
        textDecoration: struck && children ? 'line-through' : 'none', px: 0.5, borderRadius: 0.75,
        backgroundColor: children ? (struck ? 'rgba(192,54,44,0.10)' : 'rgba(33,122,75,0.13)') : 'transparent',
    }}>{children ?? '–'}</Box>
);

export const ChangesTable = ({ changes }: { changes: Change[] }) => {
    const translate = useTranslate();
    return (
        <Table size="small">
            <TableHead>
                <TableRow>
                    <TableCell />
                    <TableCell>{translate('quayside.context.diff.before')}</TableCell>
                    <TableCell>{translate('quayside.context.diff.after')}</TableCell>
                </TableRow>
            </TableHead>
            <TableBody>
                {changes.map(({ line, field, before, after }) => (
                    <TableRow key={`${line} ${field}`}>
                        <TableCell>
                            {line !== null && `${translate('quayside.context.diff.line', { line })} · `}
                            {translate(`quayside.context.diff.field.${field}`, { _: field })}
                        </TableCell>
                        <TableCell><Value struck>{before}</Value></TableCell>
                        <TableCell><Value>{after}</Value></TableCell>
                    </TableRow>
                ))}
            </TableBody>
        </Table>
    );
};

/** What the requester changed since the revision before. */
export const RevisionDiff = ({ id, revision }: { id: string; revision: number }) => {
    const translate = useTranslate();
    const { data } = useRevisions(id);
    const current = data?.find(each => each.revision === revision);
    if (!current) return null;
    return (
        <Panel flush title={translate('quayside.context.diff.title', { revision: revision - 1 })}>
            {current.changes.length
                ? <ChangesTable changes={current.changes} />
                : <Typography variant="body2" color="text.secondary" sx={{ px: 2, pb: 2 }}>{translate('quayside.context.diff.none')}</Typography>}
        </Panel>
    );
};
