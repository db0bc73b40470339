import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { formatDateTime, formatNumber } from '../common/format';
import { Panel, PanelSkeleton } from '../common/Panel';
import { save } from '../export/save';
import { get, getBlob } from '../providers/http';
import { errorText } from '../providers/problem';
import type { Evidence } from './evidence';
import type { Instance } from './instance';

const Rows = ({ title, heads, rows }: { title: string; heads: string[]; rows: string[][] }) => {
    const translate = useTranslate();
    return (
        <>
            <Typography variant="subtitle2" sx={{ px: 2, pt: 1.5 }}>{translate(`quayside.evidence.${title}`)}</Typography>
            {rows.length === 0 ? <Typography variant="body2" color="text.secondary" sx={{ px: 2, pb: 1 }}>{translate('quayside.evidence.none')}</Typography> : (
                <TableContainer>
                    <Table size="small" aria-label={translate(`quayside.evidence.${title}`)}>
                        <TableHead><TableRow>{heads.map(head => <TableCell key={head}>{translate(`quayside.evidence.${head}`)}</TableCell>)}</TableRow></TableHead>
                        <TableBody>
                            {rows.map((cells, i) => <TableRow key={i}>{cells.map((cell, j) => <TableCell key={j} sx={{ overflowWrap: 'anywhere' }}>{cell}</TableCell>)}</TableRow>)}
                        </TableBody>
                    </Table>
                </TableContainer>
            )}
        </>
    );
};

/** What people decided, said and attached; the export of the case carries it behind its records. */
export const EvidencePanel = ({ instance }: { instance: Instance }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const path = `/api/process-instances/${instance.id}`;
    const { data } = useQuery({ queryKey: ['process-instances', 'evidence', instance.id], queryFn: ({ signal }) => get<Evidence>(`${path}/evidence`, signal) });
    if (!data) return <PanelSkeleton lines={4} />;
    const named = (login: string) => data.names[login] ?? login;
    const who = ({ decidedBy, onBehalfOf }: Evidence['decisions'][number]) =>
        (onBehalfOf ? translate('quayside.evidence.forWhom', { name: named(decidedBy), delegator: named(onBehalfOf) }) : named(decidedBy));
    const what = ({ decision, approvalLevel }: Evidence['decisions'][number]) =>
        translate(`quayside.evidence.decision.${decision}`, { _: decision }) + (approvalLevel ? translate('quayside.step.part.level', { level: approvalLevel }) : '');
    const file = ({ fileName, removedBy }: Evidence['attachments'][number]) =>
        (removedBy ? `${fileName} (${translate('quayside.evidence.removed', { name: named(removedBy) })})` : fileName);
    const download = () => getBlob(`${path}/records`).then(
        blob => save(blob, `history-${instance.businessKey ?? instance.id}.ndjson`), error => notify(errorText(error), { type: 'error' }));
    return (
        <Panel flush title={translate('quayside.evidence.title')} aside={<Button startIcon={<DownloadIcon />} onClick={download}>{translate('quayside.evidence.export')}</Button>}>
            <Rows title="decisions" heads={['when', 'who', 'what', 'comment']}
                rows={data.decisions.map(each => [formatDateTime(each.decidedAt), who(each), what(each), each.comment ?? ''])} />
            <Rows title="comments" heads={['when', 'who', 'comment']} rows={data.comments.map(({ at, author, text }) => [formatDateTime(at), named(author), text])} />
            <Rows title="attachments" heads={['when', 'who', 'file', 'size', 'sha256']}
                rows={data.attachments.map(each => [formatDateTime(each.uploadedAt), named(each.uploadedBy), file(each), formatNumber(each.size), each.sha256])} />
        </Panel>
    );
};
