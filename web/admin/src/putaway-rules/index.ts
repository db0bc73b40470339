import RuleIcon from '@mui/icons-material/RuleOutlined';
import { createPage, editPage } from '../common/pages';
import { putawayRuleInputs } from './putawayRuleInputs';
import { PutawayRuleList } from './PutawayRuleList';

export default {
    list: PutawayRuleList,
    create: createPage(putawayRuleInputs, { method: 'SAME_PRODUCT', sortOrder: 10, active: true }),
    edit: editPage(putawayRuleInputs),
    icon: RuleIcon,
};
