import SavingsIcon from '@mui/icons-material/SavingsOutlined';
import { createPage, editPage } from '../common/pages';
import { budgetInputs } from './budgetInputs';
import { BudgetList } from './BudgetList';

export default {
    list: BudgetList,
    create: createPage(budgetInputs),
    edit: editPage(budgetInputs),
    icon: SavingsIcon,
};
