import MoveIcon from '@mui/icons-material/MoveDownOutlined';
import { MoveGoods } from './MoveGoods';
import { StockMoveList } from './StockMoveList';

export default { list: StockMoveList, create: MoveGoods, icon: MoveIcon };
