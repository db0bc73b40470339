import WarehouseIcon from '@mui/icons-material/WarehouseOutlined';
import { createPage, editPage } from '../common/pages';
import { warehouseInputs } from './warehouseInputs';
import { WarehouseList } from './WarehouseList';

export default {
    list: WarehouseList,
    create: createPage(warehouseInputs),
    edit: editPage(warehouseInputs),
    icon: WarehouseIcon,
    recordRepresentation: 'name',
};
