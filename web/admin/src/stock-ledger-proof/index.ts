import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import { StockLedgerProofList } from './StockLedgerProofList';

export default { list: StockLedgerProofList, icon: FactCheckIcon };
