import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Button, DeleteWithConfirmButton, EditButton, useRedirect } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { useAction } from '../common/useAction';
import { useHasRole, useMe } from '../providers/me';
import type { Voucher } from './voucher';

/** What can be done with an entry by hand, by whoever keeps the books. */
export const VoucherActions = ({ voucher }: { voucher: Voucher }) => {
    const redirect = useRedirect();
    const may = useHasRole('accountant', 'administrator');
    const { data: me } = useMe();
    const submit = useAction(`/api/journal-vouchers/${voucher.id}/submit`, { done: 'quayside.ledger.submitted' });
    const copy = useAction<unknown, Voucher>(`/api/journal-vouchers/${voucher.id}/copy`, {
        done: 'quayside.ledger.copied', onDone: made => redirect('edit', 'journal-vouchers', made.id),
    });
    if (!may) return null;
    const draft = voucher.status === 'DRAFT';
    const mine = !!me && [voucher.createdBy, voucher.submittedBy].includes(me.username);
    return (
        <>
            {voucher.status === 'IN_APPROVAL' && mine && (
                <ActionWithReason path={`/api/journal-vouchers/${voucher.id}/withdraw`} label="quayside.ledger.withdraw"
                    title="quayside.ledger.withdrawTitle" done="quayside.ledger.withdrawn" icon={<UndoIcon />} danger />
            )}
            {!voucher.reversedEntryId && <Button label="quayside.ledger.copy" disabled={copy.isPending} onClick={() => copy.mutate(undefined)}><CopyIcon /></Button>}
            {draft && !voucher.reversedEntryId && <EditButton />}
            {draft && <DeleteWithConfirmButton mutationMode="pessimistic" />}
            {draft && !voucher.template && <Button variant="contained" label="quayside.ledger.submit" disabled={submit.isPending} onClick={() => submit.mutate(undefined)} />}
        </>
    );
};
