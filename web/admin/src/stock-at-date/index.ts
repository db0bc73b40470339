import EventIcon from '@mui/icons-material/EventNoteOutlined';
import { StockAtDateList } from './StockAtDateList';

export default { list: StockAtDateList, icon: EventIcon };
