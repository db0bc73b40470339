import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { PeriodList } from './PeriodList';
import { PeriodShow } from './PeriodShow';

export default { list: PeriodList, show: PeriodShow, icon: CalendarIcon, recordRepresentation: 'name' };
