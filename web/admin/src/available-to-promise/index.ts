import EventAvailableIcon from '@mui/icons-material/EventAvailableOutlined';
import { AvailabilityPage } from './AvailabilityPage';

export default { list: AvailabilityPage, icon: EventAvailableIcon };
