import RuleIcon from '@mui/icons-material/RuleOutlined';
import { StockMoveProofList } from './StockMoveProofList';

export default { list: StockMoveProofList, icon: RuleIcon };
