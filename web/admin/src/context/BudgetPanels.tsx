import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import { BudgetPanel } from './BudgetPanel';
import type { BudgetContext } from './context';

/** Of every cost centre that is charged; that none is, is told too. */
export const BudgetPanels = ({ budgets }: { budgets: BudgetContext[] }) => {
    const translate = useTranslate();
    if (budgets.length) return budgets.map(budget => <BudgetPanel key={budget.costCentre} budget={budget} />);
    return (
        <Panel title={translate('quayside.context.budget.budget')}>
            <Typography variant="body2" color="text.secondary">{translate('quayside.context.budget.noCostCentre')}</Typography>
        </Panel>
    );
};
