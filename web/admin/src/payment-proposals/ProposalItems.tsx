import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Button, Chip, Stack, Switch, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useGetIdentity, useNotify, useRefresh, useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { formatDate, formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import { put } from '../providers/http';
import { useHasRole } from '../providers/me';
import { errorText } from '../providers/problem';
import { PaymentDialog } from './PaymentDialog';
import { isEditable, type Proposal, type ProposalItem } from './proposal';

const columns = ['vendor', 'document', 'dueDate', 'open', 'discount', 'payment', 'state'];

/** Everything that is due, also what is not paid, and why. */
export const ProposalItems = ({ proposal }: { proposal: Proposal }) => {
    const translate = useTranslate();
    const { identity } = useGetIdentity();
    const editable = isEditable(proposal) && identity?.id === proposal.proposedBy;
    return (
        <Panel flush title={translate('quayside.payables.items')}>
            <TableContainer>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            {columns.map((column, i) => <TableCell key={column} align={i > 2 && i < 6 ? 'right' : 'left'}>{translate(`quayside.payables.column.${column}`)}</TableCell>)}
                        </TableRow>
                    </TableHead>
                    <TableBody>{proposal.items.map(item => <Row key={item.id} proposal={proposal} item={item} editable={editable} />)}</TableBody>
                </Table>
            </TableContainer>
        </Panel>
    );
};

const Row = ({ proposal, item, editable }: { proposal: Proposal; item: ProposalItem; editable: boolean }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const refresh = useRefresh();
    const path = `/api/payment-proposals/${proposal.id}/items/${item.id}`;
    const change = useMutation({
        mutationFn: (takenOut: boolean) => put(path, { takenOut }),
        onSuccess: () => refresh(),
        onError: error => notify(errorText(error), { type: 'error' }),
    });
    const [paying, setPaying] = useState(false);
    const accountant = useHasRole('accountant');
    const mayReturn = accountant && proposal.status === 'BOOKED' && !item.exclusion && !item.returnedOn;
    const divisible = editable && item.kind === 'INVOICE' && !item.exclusion;
    const dim = item.exclusion ? { color: 'text.disabled' } : undefined;
    return (
        <TableRow hover>
            <TableCell sx={dim}>{item.vendorName}</TableCell>
            <TableCell sx={dim}>{item.kind === 'ADVANCE' ? item.documentNumber : <Link to={`/vendor-invoices/${item.documentId}/show`}>{item.documentNumber}</Link>}</TableCell>
            <TableCell sx={dim}>{formatDate(item.dueDate)}</TableCell>
            <TableCell sx={dim} align="right">{formatMoney(item.open)}</TableCell>
            <TableCell sx={dim} align="right">{Number(item.discount.amount) === 0 ? '–' : formatMoney(item.discount)}</TableCell>
            <TableCell sx={{ fontWeight: 560, ...dim }} align="right">
                {item.exclusion ? '–' : divisible
                    ? <Button size="small" onClick={() => setPaying(true)} title={translate('quayside.payables.partTitle', { document: item.documentNumber })}>{formatMoney(item.payment)}</Button>
                    : formatMoney(item.payment)}
                {paying && <PaymentDialog path={path} item={item} onClose={() => setPaying(false)} />}
            </TableCell>
            <TableCell>
                <Stack direction="row" spacing={0.5} alignItems="center">
                    {editable && (!item.exclusion || item.exclusion === 'TAKEN_OUT') && (
                        <Switch size="small" checked={!item.exclusion} disabled={change.isPending} onChange={(_, paid) => change.mutate(!paid)}
                            slotProps={{ input: { 'aria-label': translate('quayside.payables.pay', { document: item.documentNumber }) } }} />
                    )}
                    {item.exclusion && <Chip size="small" variant="outlined" color="warning" label={translate(`quayside.payables.exclusion.${item.exclusion}`)} />}
                    {item.returnedOn && <Chip size="small" color="error" variant="outlined" title={item.returnReason ?? ''}
                        label={translate('quayside.payables.returned', { day: formatDate(item.returnedOn) })} />}
                    {mayReturn && (
                        <ActionWithReason path={`${path}/return`} label="quayside.payables.return" title="quayside.payables.returnTitle"
                            text="quayside.payables.returnText" done="quayside.payables.returnBooked" icon={<UndoIcon />} danger />
                    )}
                    {item.bankDataChanged && <Chip size="small" color="error" label={translate('quayside.payables.bankDataChanged')} />}
                </Stack>
            </TableCell>
        </TableRow>
    );
};
