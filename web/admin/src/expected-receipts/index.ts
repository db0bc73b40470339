import EventIcon from '@mui/icons-material/EventAvailableOutlined';
import { editPage } from '../common/pages';
import { ExpectedReceiptList } from './ExpectedReceiptList';
import { ExpectedReceiptShow } from './ExpectedReceiptShow';
import { planInputs } from './planInputs';

export default { list: ExpectedReceiptList, show: ExpectedReceiptShow, edit: editPage(planInputs), icon: EventIcon, recordRepresentation: 'orderNumber' };
