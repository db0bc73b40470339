import { Alert, Stack } from '@mui/material';
import { useGetOne, useTranslate, type RaRecord } from 'react-admin';
import { Fact } from '../common/Fact';
import { formatDateTime } from '../common/format';
import { Panel, PanelSkeleton } from '../common/Panel';
import { errorText } from '../providers/problem';

interface Account extends RaRecord<string> {
    vendorName: string;
    holder: string;
    iban?: string | null;
    accountNumber?: string | null;
    routingNumber?: string | null;
    bic?: string | null;
    reason: string;
    changedBy: string;
    changedAt: string;
}

/** The account that somebody else is to confirm. */
export const BankAccountPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: account, error } = useGetOne<Account>('vendor-bank-accounts', { id });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!account) return <PanelSkeleton />;
    const label = (field: string) => translate(`resources.vendor-bank-accounts.fields.${field}`);
    const fields = ['vendorName', 'holder', 'iban', 'accountNumber', 'routingNumber', 'bic', 'reason', 'changedBy'].filter(field => account[field]);
    return (
        <Panel title={translate('quayside.payables.bankAccount')}>
            <Stack direction="row" spacing={3} useFlexGap flexWrap="wrap">
                {fields.map(field => <Fact key={field} label={label(field)}>{String(account[field])}</Fact>)}
                <Fact label={label('changedAt')}>{formatDateTime(account.changedAt)}</Fact>
            </Stack>
        </Panel>
    );
};
