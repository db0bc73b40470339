import CheckIcon from '@mui/icons-material/TaskAltOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import LockOpenIcon from '@mui/icons-material/LockOpenOutlined';
import { Button, Confirm, useRecordContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActionWithReason } from '../common/ActionWithReason';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';

interface Period {
    id: string;
    name: string;
    status: string;
}

const Action = ({ period, verb, icon }: { period: Period; verb: 'close' | 'lock'; icon: React.ReactElement }) => {
    const translate = useTranslate();
    const [asked, setAsked] = useState(false);
    const action = useAction(`/api/accounting-periods/${period.id}/${verb}`, { done: `quayside.ledger.${verb}Done`, onDone: () => setAsked(false) });
    return (
        <>
            <Button label={`quayside.ledger.${verb}`} onClick={() => setAsked(true)}>{icon}</Button>
            <Confirm isOpen={asked} loading={action.isPending} title={translate(`quayside.ledger.${verb}Title`, { name: period.name })} content={`quayside.ledger.${verb}Text`}
                onConfirm={() => action.mutate(undefined)} onClose={() => setAsked(false)} />
        </>
    );
};

/** Closing starts a process, which asks an accountant if something is open. */
export const PeriodActions = () => {
    const period = useRecordContext<Period>();
    const may = useHasRole('accountant', 'administrator');
    if (!may) return null;
    if (period?.status === 'OPEN') return <Action period={period} verb="close" icon={<CheckIcon />} />;
    if (period?.status !== 'CLOSED') return null;
    return (
        <>
            <ActionWithReason path={`/api/accounting-periods/${period.id}/reopen`} label="quayside.ledger.reopen" title="quayside.ledger.reopen" text="quayside.ledger.reopenText"
                done="quayside.ledger.reopenDone" icon={<LockOpenIcon />} />
            <Action period={period} verb="lock" icon={<LockIcon />} />
        </>
    );
};
