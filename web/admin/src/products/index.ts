import Inventory2Icon from '@mui/icons-material/Inventory2Outlined';
import { createPage, editPage } from '../common/pages';
import { productInputs } from './productInputs';
import { ProductList } from './ProductList';
import { ProductShow } from './ProductShow';

export default {
    list: ProductList,
    show: ProductShow,
    create: createPage(productInputs, { tracking: 'NONE', active: true }),
    edit: editPage(productInputs),
    icon: Inventory2Icon,
    recordRepresentation: 'name',
};
