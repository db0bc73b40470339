import InventoryIcon from '@mui/icons-material/Inventory2Outlined';
import { StockList } from './StockList';
import { StockShow } from './StockShow';

export default { list: StockList, show: StockShow, icon: InventoryIcon };
