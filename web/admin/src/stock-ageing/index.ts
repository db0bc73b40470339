import HourglassIcon from '@mui/icons-material/HourglassBottomOutlined';
import { StockAgeingList } from './StockAgeingList';

export default { list: StockAgeingList, icon: HourglassIcon };
