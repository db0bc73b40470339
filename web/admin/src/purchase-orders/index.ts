import LocalShippingIcon from '@mui/icons-material/LocalShippingOutlined';
import { OrderList } from './OrderList';
import { OrderShow } from './OrderShow';

export default { list: OrderList, show: OrderShow, icon: LocalShippingIcon, recordRepresentation: 'number' };
