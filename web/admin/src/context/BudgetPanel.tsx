import { Box, Stack, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { percentOf } from '../common/decimal';
import { Fact } from '../common/Fact';
import { formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import type { BudgetContext } from './context';

/** Budget, what is committed, this request, and what then remains. */
export const BudgetPanel = ({ budget }: { budget: BudgetContext }) => {
    const translate = useTranslate();
    const committed = Math.min(100, percentOf(budget.committed.amount, budget.budget.amount));
    const request = Math.min(100 - committed, percentOf(budget.thisRequest.amount, budget.budget.amount));
    const tone = budget.overrun ? 'error.main' : 'primary.main';
    const label = (key: string) => translate(`quayside.context.budget.${key}`);
    return (
        <Panel title={translate('quayside.context.budget.title', { costCentre: budget.costCentre })}
            aside={budget.overrun && <Typography variant="caption" color="error" sx={{ fontWeight: 650 }}>{label('overrun')}</Typography>}>
            <Box role="img" aria-label={`${label('committed')} ${formatMoney(budget.committed)}, ${label('thisRequest')} ${formatMoney(budget.thisRequest)}`}
                sx={{ display: 'flex', height: 12, borderRadius: 6, overflow: 'hidden', backgroundColor: 'action.selected', my: 1 }}>
                <Tooltip title={`${label('committed')}: ${formatMoney(budget.committed)}`}>
                    <Box sx={{ width: `${committed}%`, backgroundColor: 'text.disabled' }} />
                </Tooltip>
                <Tooltip title={`${label('thisRequest')}: ${formatMoney(budget.thisRequest)}`}>
                    <Box sx={{ width: `${Math.max(request, 0.8)}%`, backgroundColor: tone }} />
                </Tooltip>
            </Box>
            <Stack direction="row" spacing={3} useFlexGap flexWrap="wrap">
                <Fact label={label('budget')}>{formatMoney(budget.budget)}</Fact>
                <Fact label={label('committed')}>{formatMoney(budget.committed)}</Fact>
                <Fact label={label('thisRequest')}><Box component="span" sx={{ color: tone }}>{formatMoney(budget.thisRequest)}</Box></Fact>
                <Fact label={label('remainder')}>
                    <Box component="span" sx={{ color: budget.overrun ? 'error.main' : undefined }}>{formatMoney(budget.remainder)}</Box>
                </Fact>
            </Stack>
        </Panel>
    );
};
