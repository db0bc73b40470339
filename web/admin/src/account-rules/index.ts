import RuleIcon from '@mui/icons-material/RuleOutlined';
import { createPage, editPage } from '../common/pages';
import { accountRuleInputs } from './accountRuleInputs';
import { AccountRuleList } from './AccountRuleList';

export default { list: AccountRuleList, create: createPage(accountRuleInputs), edit: editPage(accountRuleInputs), icon: RuleIcon };
