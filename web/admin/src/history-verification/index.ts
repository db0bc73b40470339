import VerifiedUserIcon from '@mui/icons-material/VerifiedUserOutlined';
import { HistoryVerification } from './HistoryVerification';

export default { list: HistoryVerification, icon: VerifiedUserIcon };
