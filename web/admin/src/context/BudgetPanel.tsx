import { Box, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { percentOf } from '../common/decimal';
import { Fact } from '../common/Fact';
import { formatMoney } from '../common/format';
import { Panel } from '../common/Panel';
import type { BudgetContext } from './context';

const label = (key: string) => `quayside.context.budget.${key}`;

/** How much of the budget is committed, and what this request adds to it. */
const Bar = ({ budget }: { budget: BudgetContext }) => {
    const translate = useTranslate();
    const share = (amount: string) => percentOf(amount, budget.budget!.amount);
    const committed = Math.min(100, share(budget.committed.amount));
    const request = Math.min(100 - committed, share(budget.thisRequest.amount));
    const [ofOthers, ofThis] = [`${translate(label('committed'))}: ${formatMoney(budget.committed)}`, `${translate(label('thisRequest'))}: ${formatMoney(budget.thisRequest)}`];
    return (
        <Box role="img" aria-label={`${ofOthers}, ${ofThis}`} sx={{ display: 'flex', height: 12, borderRadius: 6, overflow: 'hidden', backgroundColor: 'action.selected', my: 1 }}>
            <Tooltip title={ofOthers}><Box sx={{ width: `${committed}%`, backgroundColor: 'text.disabled' }} /></Tooltip>
            <Tooltip title={ofThis}><Box sx={{ width: `${Math.max(request, 0.8)}%`, backgroundColor: budget.overrun ? 'error.main' : 'primary.main' }} /></Tooltip>
        </Box>
    );
};

/** Budget, what is committed, this request, and what then remains. */
export const BudgetPanel = ({ budget }: { budget: BudgetContext }) => {
    const translate = useTranslate();
    return (
        <Panel title={translate(label('title'), { costCentre: budget.costCentre })}
            aside={budget.overrun && <Typography variant="caption" color="error" sx={{ fontWeight: 650 }}>{translate(label('overrun'))}</Typography>}>
            {budget.budget ? <Bar budget={budget} /> : <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>{translate(label('none'))}</Typography>}
            <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(8.5rem, 1fr))', gap: 1 }}>
                {budget.budget && <Fact label={translate(label('budget'))}>{formatMoney(budget.budget)}</Fact>}
                <Fact label={translate(label('committed'))}>{formatMoney(budget.committed)}</Fact>
                <Fact label={translate(label('thisRequest'))}>
                    <Box component="span" sx={{ color: budget.overrun ? 'error.main' : 'primary.main' }}>{formatMoney(budget.thisRequest)}</Box>
                </Fact>
                {budget.remainder && (
                    <Fact label={translate(label('remainder'))}>
                        <Box component="span" sx={{ color: budget.overrun ? 'error.main' : undefined }}>{formatMoney(budget.remainder)}</Box>
                    </Fact>
                )}
            </Box>
        </Panel>
    );
};
