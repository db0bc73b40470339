import CalculateIcon from '@mui/icons-material/CalculateOutlined';
import { Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useStore, useTranslate } from 'react-admin';
import { RelativeTime } from '../common/fields';
import { useAction } from '../common/useAction';
import { get } from '../providers/http';
import { useHasRole } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';

interface Round {
    companyCode: string;
    runAt: string;
    rules: number;
    proposed: number;
    changed: number;
    withdrawn: number;
}

const sum = (rounds: Round[], of: 'rules' | 'proposed' | 'changed' | 'withdrawn') => rounds.reduce((all, round) => all + round[of], 0);

/** Looks at all rules now, of the company chosen or of all, and says when that was done last. */
export const RunButton = () => {
    const translate = useTranslate();
    const notify = useNotify();
    const [company] = useStore(COMPANY_KEY, '');
    const runs = useHasRole('buyer', 'administrator');
    const { data } = useQuery({ queryKey: ['reorder-rounds'], queryFn: ({ signal }) => get<Round[]>('/api/reorder-rounds', signal) });
    const run = useAction<{ companyCode: string | null }, Round[]>('/api/reorder-rounds', {
        onDone: rounds => notify('quayside.reorder.ran', {
            type: 'success',
            messageArgs: { rules: sum(rounds, 'rules'), proposed: sum(rounds, 'proposed'), changed: sum(rounds, 'changed'), withdrawn: sum(rounds, 'withdrawn') },
        }),
    });
    const last = data?.filter(({ companyCode }) => !company || companyCode === company).sort((one, other) => one.runAt.localeCompare(other.runAt))[0];
    return (
        <>
            <Typography variant="caption" color="text.secondary" sx={{ alignSelf: 'center', px: 1 }}>
                {last ? <RelativeTime value={last.runAt} prefix={translate('quayside.reorder.lastRun', { when: '' })} /> : translate('quayside.reorder.neverRun')}
            </Typography>
            {runs && (
                <Button size="small" startIcon={<CalculateIcon />} loading={run.isPending} onClick={() => run.mutate({ companyCode: company || null })}>
                    {translate('quayside.reorder.run')}
                </Button>
            )}
        </>
    );
};
