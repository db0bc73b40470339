import VerticalAlignTopIcon from '@mui/icons-material/VerticalAlignTopOutlined';
import { createPage, editPage } from '../common/pages';
import { replenishmentRuleInputs } from './replenishmentRuleInputs';
import { ReplenishmentRuleList } from './ReplenishmentRuleList';

export default {
    list: ReplenishmentRuleList,
    create: createPage(replenishmentRuleInputs, { active: true }),
    edit: editPage(replenishmentRuleInputs),
    icon: VerticalAlignTopIcon,
};
