import BalanceIcon from '@mui/icons-material/BalanceOutlined';
import { TrialBalanceList } from './TrialBalanceList';

export default { list: TrialBalanceList, icon: BalanceIcon };
