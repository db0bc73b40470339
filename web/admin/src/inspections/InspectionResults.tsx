import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import { limitsText, type Inspection } from './inspection';

const columns = ['characteristic', 'limits', 'measured', 'nonconforming', 'note'];

export const InspectionResults = ({ inspection }: { inspection: Inspection }) => {
    const translate = useTranslate();
    return (
        <Panel flush title={translate('quayside.quality.results')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>{columns.map(column => <TableCell key={column}>{translate(`quayside.quality.column.${column}`)}</TableCell>)}</TableRow>
                    </TableHead>
                    <TableBody>
                        {inspection.results?.map(result => (
                            <TableRow key={result.position} hover>
                                <TableCell>{result.name}</TableCell>
                                <TableCell>{limitsText(result) || translate(`quayside.quality.kind.${result.kind}`)}</TableCell>
                                <TableCell>{result.measured.map(Number).join(', ') || '–'}</TableCell>
                                <TableCell>{result.nonconforming ?? '–'}</TableCell>
                                <TableCell>{result.note || '–'}</TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};
