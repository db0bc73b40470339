import MoveIcon from '@mui/icons-material/MoveDownOutlined';
import { StockMoveList } from './StockMoveList';

export default { list: StockMoveList, icon: MoveIcon };
