import SavingsIcon from '@mui/icons-material/SavingsOutlined';
import { StockValueList } from './StockValueList';

export default { list: StockValueList, icon: SavingsIcon };
