import PaymentsIcon from '@mui/icons-material/PaymentsOutlined';
import { PaymentCreate } from './PaymentCreate';
import { PaymentList } from './PaymentList';
import { PaymentShow } from './PaymentShow';

export default { list: PaymentList, show: PaymentShow, create: PaymentCreate, icon: PaymentsIcon, recordRepresentation: 'number' };
