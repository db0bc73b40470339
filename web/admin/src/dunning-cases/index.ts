import NotificationsIcon from '@mui/icons-material/NotificationImportantOutlined';
import { DunningList } from './DunningList';
import { DunningShow } from './DunningShow';

export default { list: DunningList, show: DunningShow, icon: NotificationsIcon, recordRepresentation: 'number' };
