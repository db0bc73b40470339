import ShoppingCartIcon from '@mui/icons-material/ShoppingCartOutlined';
import { RequisitionCreate } from './RequisitionCreate';
import { RequisitionEdit } from './RequisitionEdit';
import { RequisitionList } from './RequisitionList';
import { RequisitionShow } from './RequisitionShow';

export default {
    list: RequisitionList,
    show: RequisitionShow,
    create: RequisitionCreate,
    edit: RequisitionEdit,
    icon: ShoppingCartIcon,
    recordRepresentation: 'number',
};
