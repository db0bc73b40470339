import SortIcon from '@mui/icons-material/SwapVertOutlined';
import { createPage, editPage } from '../common/pages';
import { removalRuleInputs } from './removalRuleInputs';
import { RemovalRuleList } from './RemovalRuleList';

export default {
    list: RemovalRuleList,
    create: createPage(removalRuleInputs, { strategy: 'FIFO' }),
    edit: editPage(removalRuleInputs),
    icon: SortIcon,
};
