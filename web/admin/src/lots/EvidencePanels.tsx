import { Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime } from '../common/format';
import { Panel } from '../common/Panel';
import { mayAccess } from '../providers/access';
import { useMe } from '../providers/me';

interface Certificate extends RaRecord<string> {
    number: string;
    kind: string;
    issuedOn: string;
    expiresOn: string | null;
}

interface Inspection extends RaRecord<string> {
    number: string;
    status: string;
    planName: string;
    plannedAt: string;
}

const page = { pagination: { page: 1, perPage: 25 } };

const Certificates = ({ lotId }: { lotId: string }) => {
    const translate = useTranslate();
    const { data = [] } = useGetList<Certificate>('certificates', { ...page, filter: { lotId }, sort: { field: 'issuedOn', order: 'DESC' } });
    if (!data.length) return null;
    return (
        <Panel flush title={translate('resources.certificates.name', { smart_count: 2 })}>
            <Table size="small">
                <TableBody>
                    {data.map(each => (
                        <TableRow key={each.id}>
                            <TableCell><Link to={`/certificates/${each.id}`}>{each.number}</Link></TableCell>
                            <TableCell>{each.kind}</TableCell>
                            <TableCell>{formatDate(each.issuedOn)}</TableCell>
                            <TableCell>{each.expiresOn ? formatDate(each.expiresOn) : '–'}</TableCell>
                        </TableRow>
                    ))}
                </TableBody>
            </Table>
        </Panel>
    );
};

const Inspections = ({ lotId }: { lotId: string }) => {
    const translate = useTranslate();
    const { data = [] } = useGetList<Inspection>('inspections', { ...page, filter: { lotId }, sort: { field: 'plannedAt', order: 'DESC' } });
    if (!data.length) return null;
    return (
        <Panel flush title={translate('resources.inspections.name', { smart_count: 2 })}>
            <Table size="small">
                <TableBody>
                    {data.map(each => (
                        <TableRow key={each.id}>
                            <TableCell><Link to={`/inspections/${each.id}/show`}>{each.number}</Link></TableCell>
                            <TableCell>{each.planName}</TableCell>
                            <TableCell><StatusChip status={each.status} /></TableCell>
                            <TableCell>{formatDateTime(each.plannedAt)}</TableCell>
                        </TableRow>
                    ))}
                </TableBody>
            </Table>
        </Panel>
    );
};

/** The papers that are on file for a lot, and its inspections, for those who may see them. */
export const EvidencePanels = ({ lotId }: { lotId: string }) => {
    const { data: me } = useMe();
    if (!me || !mayAccess('certificates', 'list', me.roles)) return null;
    return <><Certificates lotId={lotId} /><Inspections lotId={lotId} /></>;
};
