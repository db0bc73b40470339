import CalculateIcon from '@mui/icons-material/CalculateOutlined';
import { Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useStore, useTranslate } from 'react-admin';
import { RelativeTime } from '../common/fields';
import { useAction } from '../common/useAction';
import { get } from '../providers/http';
import { useHasRole, useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';

interface Round {
    companyCode: string;
    runAt: string;
    rules: number;
    proposed: number;
    changed: number;
    withdrawn: number;
}

/** The company chosen, else the first. */
const useCompany = () => {
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    return chosen || me?.companies[0]?.code;
};

/** Looks at all rules now, and says when that was done last. */
export const RunButton = () => {
    const translate = useTranslate();
    const notify = useNotify();
    const company = useCompany();
    const runs = useHasRole('buyer', 'administrator');
    const { data } = useQuery({ queryKey: ['reorder-rounds'], queryFn: ({ signal }) => get<Round[]>('/api/reorder-rounds', signal) });
    const run = useAction<{ companyCode?: string }, Round>('/api/reorder-rounds', {
        onDone: round => notify('quayside.reorder.ran', { type: 'success', messageArgs: { ...round } }),
    });
    const last = data?.find(({ companyCode }) => companyCode === company);
    return (
        <>
            <Typography variant="caption" color="text.secondary" sx={{ alignSelf: 'center', px: 1 }}>
                {last ? <RelativeTime value={last.runAt} prefix={translate('quayside.reorder.lastRun', { when: '' })} /> : translate('quayside.reorder.neverRun')}
            </Typography>
            {runs && (
                <Button size="small" startIcon={<CalculateIcon />} loading={run.isPending} disabled={!company} onClick={() => run.mutate({ companyCode: company })}>
                    {translate('quayside.reorder.run')}
                </Button>
            )}
        </>
    );
};
