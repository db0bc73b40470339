import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { PeriodList } from './PeriodList';

export default { list: PeriodList, icon: CalendarIcon };
