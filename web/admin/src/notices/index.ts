import BellIcon from '@mui/icons-material/NotificationsNoneOutlined';
import { NoticeList } from './NoticeList';

export default { list: NoticeList, icon: BellIcon };
