import PendingActionsIcon from '@mui/icons-material/PendingActionsOutlined';
import { OpenReceiptList } from './OpenReceiptList';

export default { list: OpenReceiptList, icon: PendingActionsIcon };
