import CategoryIcon from '@mui/icons-material/CategoryOutlined';
import { createPage, editPage } from '../common/pages';
import { kitInputs } from './kitInputs';
import { KitList } from './KitList';

export default {
    list: KitList,
    create: createPage(kitInputs, { active: true }),
    edit: editPage(kitInputs),
    icon: CategoryIcon,
};
