import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useGetIdentity, useNotify, useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { useAction } from '../common/useAction';
import { save } from '../export/save';
import { getBlob } from '../providers/http';
import { useHasRole } from '../providers/me';
import { errorText } from '../providers/problem';
import type { Proposal } from './proposal';

export const ProposalActions = ({ proposal }: { proposal: Proposal }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const { identity } = useGetIdentity();
    const accountant = useHasRole('accountant');
    const auditor = useHasRole('auditor');
    const path = `/api/payment-proposals/${proposal.id}`;
    const submit = useAction(`${path}/submit`, { done: 'quayside.payables.submitted' });
    const mine = accountant && identity?.id === proposal.proposedBy;
    const download = (fileName: string) => getBlob(`${path}/file`).then(file => save(file, fileName)).catch(error => notify(errorText(error), { type: 'error' }));
    return (
        <>
            {proposal.fileName && (accountant || auditor) && (
                <Button startIcon={<DownloadIcon />} onClick={() => void download(proposal.fileName!)}>{translate('quayside.payables.file')}</Button>
            )}
            {mine && ['DRAFT', 'IN_APPROVAL'].includes(proposal.status) && (
                <ActionWithReason path={`${path}/withdraw`} label="quayside.payables.withdraw" title="quayside.payables.withdrawTitle" done="quayside.payables.withdrawn" danger />
            )}
            {mine && proposal.status === 'DRAFT' && (
                <Button variant="contained" disabled={submit.isPending} onClick={() => submit.mutate(undefined)}>{translate('quayside.payables.submit')}</Button>
            )}
        </>
    );
};
