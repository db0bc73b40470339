import RuleIcon from '@mui/icons-material/RuleOutlined';
import { createPage, editPage } from '../common/pages';
import { ReorderRuleList } from './ReorderRuleList';
import { ReorderRuleShow } from './ReorderRuleShow';
import { reorderRuleInputs } from './reorderRuleInputs';

const usual = { method: 'MIN_MAX', serviceLevel: '1.65', historyDays: 90, coverDays: 30, daysToPurchase: 2, active: true };

export default {
    list: ReorderRuleList,
    show: ReorderRuleShow,
    create: createPage(reorderRuleInputs, usual),
    edit: editPage(reorderRuleInputs),
    icon: RuleIcon,
    recordRepresentation: 'sku',
};
