import CategoryIcon from '@mui/icons-material/CategoryOutlined';
import { createPage, editPage } from '../common/pages';
import { categoryInputs } from './categoryInputs';
import { CategoryList } from './CategoryList';

export default {
    list: CategoryList,
    create: createPage(categoryInputs, { risk: 0, costingMethod: 'AVERAGE' }),
    edit: editPage(categoryInputs),
    icon: CategoryIcon,
    recordRepresentation: 'name',
};
